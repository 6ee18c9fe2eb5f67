import { type Candidate, withoutOverlaps } from "./candidate.js";
import { anyOf } from "./cue-pattern.js";

const SUFFIX = anyOf`
  公司 集团 实验室 研究院 研究所 研究中心 大学 学院 基金会 基金 银行 委员会 协会 学会 联盟 证券 资本 创投 科技
  智能 机器人 半导体 微电子 医疗 生物 制药 能源 汽车 传媒 影业 动力 航空 航天 数据 网络 软件 智造 日报 时报 晚报
  周刊 新闻社 出版社 电视台 医院 法院 检察院 部 局 署
`;
/** These are words of their own, too, so the name before them must be one that somebody is said to own or run. */
const WEAK =
  /(?:科技|智能|机器人|半导体|微电子|医疗|生物|制药|能源|汽车|传媒|影业|动力|航空|航天|数据|网络|软件|智造|资本|证券|部|局|署|学会|医院|学院|协会|联盟|银行|集团|公司|基金)$/u;

/** A town makes a name of these: `杭州互联网法院`. */
const CIVIC = /^(?:北京|上海|深圳|杭州|广州|南京|武汉|成都).{0,6}(?:大学|学院|法院|检察院|医院|银行)$/u;
/** With three characters or more before them, these are names. */
const LONG_ENOUGH = /(?:医院|学院|银行|局|署|学会|协会|联盟|基金)$/u;

const STARTS =
  "(?:^|[，。；：、！？\\n“「（(\\s]|(?:初创|创业|科技|创新|龙头|上市|新锐|明星)?(?:公司|企业|厂商|创企|机构|团队|独角兽)|来自|由|与|和|及|据|对|向|在|被|加盟|加入|投资|收购|起诉|联合|联同|联手|会同|携手|旗下|前|(?:研发|投资|合作|主办|承办|运营|供应|开发)方|(?=美国|中国|日本|韩国|英国|法国|德国|新加坡|香港|台湾|澳门|欧洲|印度|加拿大|澳大利亚|以色列|北京|上海|深圳|杭州|广州|浙江|江苏|广东|四川|武汉|南京|成都|西安|山东|清华|北大))";
const FOLLOWS =
  "(?=创始人|联合创始人|创办人|CEO|首席|董事长|总裁|高管|宣布|完成|发布|推出|获得?|表示|披露|公布|开源|近日|日前|今日|正式|计划|将|的|等|牵头|负责|主导|联合|合作|达成|领投|跟投|担任|收购|研究员|研究人员|教授|团队|旗下|与|和|以及|等|[，。；：、！？”」）)（(\\s]|$)";
/** A character that may stand in a name: not one of those that join words. */
const WORD = "(?:(?![与和及由在对被向据的了是为将从以并让使于就而但或该此其])\\p{Script=Han})";
/** What may stand before a name without a sign between them. */
const LEADING = anyOf`
  初创公司 创业公司 科技公司 上市公司 联同 联合 联手 会同 连同 携手 来自 由于 随着 通过 根据 作为 包括 其中 目前
  同时 此外 例如 比如 以及 还有 另外 近日 日前 据悉 今年 去年 昨日 今日 曾任 现任 前任 加入 收购 投资 起诉 选择
  使用 采用 获得 得到 成立 创办 创立 旗下 下属
`;
const NAMED = new RegExp(`${STARTS}(?!${LEADING})(?<name>${WORD}{2,8}?(?:${SUFFIX}))${FOLLOWS}`, "gu");
const OWNED = /^(?:创始人|联合创始人|创办人|CEO|首席|董事长|总裁|宣布|完成|获得?|披露|公布|担任)/u;

/** What makes a description of it instead of a name: `一家上海的初创公司`, `美国公司`, `该实验室`. */
const GENERIC_WORD = anyOf`
  人工 美国 中国 日本 韩国 英国 法国 德国 欧洲 印度 以色列 全球 国内 国外 海外 本土 外国 硅谷 北京 上海 深圳
  杭州 广州 初创 创业 上市 母 子 分 总 大型 小型 头部 顶级 知名 著名 科技 互联网 人工智能 机器人 软件 硬件 芯片
  半导体 汽车 能源 医疗 生物 制药 金融 保险 咨询 投资 风险 私募 公募 商业 中央 地方 国家 联合 独立 开源 前沿
  顶尖 主流 传统 新兴 研究 大学 民营 国有 跨国 云计算 数据 网络 智能 具身 通用 人形 工业 服务 消费 自动驾驶
  新能源 大模型 模型 游戏 社交 电商 物流 出版 新闻 媒体 广告 设计 律师 会计 教育 培训 在线 高等 公立 私立 附属
  教学 综合 社区 专科 地区 当地 相关 有关 主管 监管 政府 公共 非营利 慈善 行业 技术 工程 产品 安全 伦理 市场
  人力 财务 法务 开发 更多 所有 其他 部分 全部 内部 外部
`;
const GENERIC_NOUN = anyOf`
  公司 集团 实验室 研究院 研究所 研究中心 大学 学院 基金会 银行 委员会 协会 学会 联盟 科技 智能 机器人 半导体
  医疗 生物 制药 能源 汽车 传媒 数据 网络 软件 部 局 署 资本 证券 医院 法院
`;
const GENERIC = new RegExp(
  `[的一这那该此其某各每个家多几两双三四五数本我你他她它们之]|^(?:${GENERIC_WORD})+(?:${GENERIC_NOUN})$`,
  "u",
);

/** `公司星禾智行宣布`: what a company is called, between that word and what it does. */
const CALLED = new RegExp(
  `(?:公司|企业|厂商|创企|独角兽|机构)(?<name>${WORD}{2,6}?)(?=宣布|完成|获得|披露|公布|推出|发布|开源|创始人|联合创始人|CEO|获[^，。]{0,8}融资)`,
  "gu",
);

/** Words that stand in its place: `公司今日宣布`, `知名创始人`. */
const NOT_CALLED = new RegExp(
  `^(?:${anyOf`
    公司 企业 团队 平台 项目 品牌 机构 多位 多家 这位 一位 两位 三位 几位 知名 著名 连续 独立 早期 初创 科技 行业
    前 原 现任 时任 曾任 今日 昨日 日前 近日 正式 首次 同时 方面 联合 高管 内部 管理层 团队 人员 先后 最新 共同
    已经 表示 透露 产品 业务
  `})`,
  "u",
);

/** `影视飓风创始人Tim`: what somebody has founded, at the beginning of a clause. */
const FOUNDED = new RegExp(`(?:^|[，。；！？\\n])(?<name>${WORD}{2,6}?)(?=创始人|联合创始人|创办人)`, "gu");

/**
 * Finds Chinese names of organisations by their last word: `西湖大学`, `星尘智能`. A last word that is also an ordinary one counts only
 * where what follows is said of somebody: `星尘智能完成A轮融资`, `星尘智能创始人`.
 */
export function findChineseOrganizations(text: string): Candidate[] {
  return withoutOverlaps([...findBySuffix(text), ...findCalled(text, CALLED), ...findCalled(text, FOUNDED)]);
}

function findCalled(text: string, pattern: RegExp): Candidate[] {
  return [...text.matchAll(pattern)].flatMap(({ groups, 0: whole, index }) => {
    const name = groups?.name ?? "";
    const start = index + whole.length - name.length;
    if (NOT_CALLED.test(name)) return [];
    return [{ start, end: start + name.length, name, kind: "ORGANIZATION", rule: "organization-cue", confidence: 0.5 }];
  });
}

function findBySuffix(text: string): Candidate[] {
  return [...text.matchAll(NAMED)].flatMap(({ groups, 0: whole, index }) => {
    // `具身智能公司栖木科技` is called 栖木科技.
    const name = (groups?.name ?? "").replace(/^.*(?:公司|企业|厂商|机构)(?=.{3})/u, "");
    const start = index + whole.length - name.length;
    const end = start + name.length;
    if (GENERIC.test(name) && !CIVIC.test(name)) return [];
    const isLong = name.length > 4 && LONG_ENOUGH.test(name);
    if (WEAK.test(name) && !isLong && (name.length < 4 || !OWNED.test(text.slice(end, end + 6)))) return [];
    return [{ start, end, name, kind: "ORGANIZATION", rule: "organization-cue", confidence: 0.6 }];
  });
}
