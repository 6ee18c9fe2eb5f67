import { after, anyOf, before, type CuePattern } from "./cue-pattern.js";

/** Titles of people, in Chinese. */
export const TITLES_ZH = anyOf`
  联合创始人兼首席执行官 创始人兼首席执行官 创始人兼CEO 联合创始人 共同创始人 创始人 创办人 创始合伙人
  首席执行官 首席技术官 首席科学家 首席产品官 首席财务官 首席运营官 首席信息官 首席经济学家 首席分析师
  首席研究员 首席设计师 首席安全官 首席架构师 董事长 总经理 副总裁 总裁 执行董事 董事 合伙人 负责人 主管 总监
  掌门人 研究员 研究科学家 科学家 工程师 架构师 产品经理 设计师 程序员 开发者 数学家 物理学家 化学家 生物学家
  神经科学家 经济学家 心理学家 哲学家 历史学家 社会学家 语言学家 未来学家 评论家 评论员 分析师 投资人 投资者
  企业家 创业者 教授 副教授 助理教授 讲师 博士后 博士 院士 博士生 学者 专家 院长 副院长 校长 所长 主任 会长
  秘书长 主席 部长 副部长 大臣 首相 总理 总统 副总统 州长 市长 议员 参议员 众议员 发言人 法官 律师 检察官 记者
  主编 编辑 作者 作家 主持人 主播 博主 播客主持人 导演 编剧 制片人 演员 歌手 音乐人 艺术家 画家 摄影师 医生 黑客
  大神 大佬 老师 校友 前员工 员工 CEO CTO CFO COO CPO CMO CSO VP KOL AI负责人 研究负责人 执行长 总编辑 局长
  副局长 处长 署长 厅长 司长 队长 团长 馆长 台长 站长 助教 教练 飞行员 宇航员 店主 老板 农民 司机 护士 患者 读者
  用户
`;

/** What people do when they speak, in Chinese. */
export const SPEECH_ZH = anyOf`
  指出 表示 认为 称 说 透露 强调 坦言 回应 警告 呼吁 预测 预言 撰文 发文 发推 提到 提及 分享 写道 直言 解释 建议
  介绍 补充 批评 质疑 反驳 承认 坚称 宣称 声称 主张 感叹 评论 总结 探讨 阐述 谈到 谈及 讲述 展示 演示 演讲 出席
  受访 接受采访 发表 担任 加入 离职 辞职 离开 创办 创立
`;

const ORGANIZATION_AFTER_ZH = anyOf`
  公司 集团 实验室 研究院 研究所 大学 学院 基金会 基金 资本 银行 的?(?:创始人|联合创始人|发言人|首席执行官|CEO)
  联创 创办人 CEO CTO COO 首席 总裁 董事长 高管 前员工 员工 旗下 股价 股票 市值 估值 融资 完成[^，。]{0,6}轮
  获得?[^，。]{0,8}融资 收购 财报 营收 裁员 上市 起诉 创始团队 领投 跟投 IPO 宣布 与.{1,20}(?:合作|达成)
`;
const PRODUCT_AFTER_ZH = anyOf`
  大?模型 系列 工具 平台 应用 [Aa][Pp][Pp] 框架 系统 助手 助理 机器人 芯片 插件 扩展 库 数据集 基准 测试
  编程语言 浏览器 功能 产品 版本 编辑器 引擎 算法 协议 智能体 项目 服务 软件 游戏 网站 手机 耳机 眼镜 汽车 架构
  处理器 显卡 [Aa]gent 技能 模式 一书 论文 报告 专栏 播客 节目
`;
const EVENT_AFTER_ZH = anyOf`
  大会 峰会 年会 会议 论坛 展会 博览会 计划 行动 任务 大赛 竞赛 挑战赛 黑客松 奖项? 节(?![点省能日奏约目]) 倡议
  运动 事件
`;
const PRODUCT_BEFORE_ZH = anyOf`
  模型 工具 平台 应用 产品 框架 库 插件 芯片 机器人 智能体 项目 仓库 数据集 基准 浏览器 助手 系统 功能 名为 叫做
  名叫 取名为? 命名为 推出 发布 上线 开源 使用 利用 借助 通过 基于 试用 安装 集成 接入 调用
`;
const ORGANIZATION_BEFORE_ZH = anyOf`
  公司 企业 厂商 机构 实验室 创企 独角兽 团队 巨头 智库 媒体 组织 工会 协会 运营商 供应商 制造商 银行 券商 车企
  药企 律所 收购 投资 加盟 任职于 供职于 就职于 起诉 领投方 投资方 竞争对手 (?<![的最])前
`;

/** The first that fits decides, so the more telling come first. */
export const CHINESE_CUES: readonly CuePattern[] = [
  before("PERSON", TITLES_ZH, "[、，]?\\s?$"),
  { ...before("PRODUCT", "名为|叫做|名叫|叫作|取名为?|命名为"), isStrong: true },
  { ...after("ORGANIZATION", "领投|跟投|参投|公司|集团|实验室|研究院|研究所|大学|学院|基金会"), isStrong: true },
  after("PERSON", `(?:先生|女士|教授|博士|院士|老师|(?:近日|日前|此前|还|也|则|曾|在.{1,12}中)?(?:${SPEECH_ZH}))`),
  after("EVENT", "20[23]\\d(?!\\d|年)"),
  after("EVENT", EVENT_AFTER_ZH),
  after("PRODUCT", PRODUCT_AFTER_ZH),
  after("ORGANIZATION", ORGANIZATION_AFTER_ZH),
  { ...before("ORGANIZATION", "公司|企业|创企|独角兽|初创"), isStrong: true },
  before("ORGANIZATION", ORGANIZATION_BEFORE_ZH),
  before("PRODUCT", PRODUCT_BEFORE_ZH),
];
