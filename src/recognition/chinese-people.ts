import { type Candidate, withoutOverlaps } from "./candidate.js";
import { SPEECH_ZH, TITLES_ZH } from "./chinese-cues.js";
import { anyOf } from "./cue-pattern.js";

/** The commonest family names, one character each, then those of two. */
const FAMILY_NAMES =
  "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤温康施葛俞翁柯季楼裴阮柳庞樊殷辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裘席卫查屈鲍位覃霍翟隋植甘景薄单包司柏宁柴蒙鞠嵇冀聂章窦岳喻邢焦倪申安常乔赖文庄华骆]|欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木";
/** Words that follow a name are no part of it. */
const ONE =
  "(?:(?![在的和与将曾也是从对以用为说称指认把被让给等及于向已还又并就则却仍不没有想要能会应地])\\p{Script=Han})";
const GIVEN = `${ONE}{1,2}`;
/** Some of those words also begin a given name of two characters: 骆以宁. */
const NAME = `(?:${FAMILY_NAMES})(?:[以从为及能]${ONE}|${GIVEN}?)`;

/** Between somebody and what is said: `王芳近日在播客中指出`. */
const INTERLUDE =
  "(?:近日|日前|此前|随后|今日|昨日|也|还|则|曾|均|再次|公开|在[^，。；！？\\n]{1,16}?(?:上|中|里|时)|于[^，。；！？\\n]{1,12}?|对此|向[^，。；！？\\n]{1,10}?){0,2}";
const SPEAKS = `${INTERLUDE}(?:${SPEECH_ZH})`;
const AFTER_NAME = `(?=${SPEAKS}|${TITLES_ZH}|[，。；：、！？”」》）)（(\\s]|[等和与及将曾的在于也是从对以用为把被让给向已还又并就则却仍不没有想要能会可应带主推获当作发宣接参加离创成打做写拍开讲谈聊回转引今昨见本上]|$)`;

const TITLED = new RegExp(`(?:${TITLES_ZH})\\s?(?<name>${NAME})${AFTER_NAME}`, "gu");
const TITLE_BEHIND = new RegExp(
  `(?<![\\p{Script=Han}])(?<name>(?:${FAMILY_NAMES})${GIVEN})(?=(?:教授|博士|院士|老师|先生|女士)(?!生|后|学位))`,
  "gu",
);
const SPEAKER = new RegExp(`(?:^|[，。；：、！？\\n“（(]|据)(?<name>(?:${FAMILY_NAMES})${GIVEN}?)(?=${SPEAKS})`, "gu");

/** Behind a description there are three characters, or nobody: `负责训练的傅晏清离职创办`. */
const DESCRIBED = new RegExp(`的(?<name>(?:${FAMILY_NAMES})${ONE}{2})(?=${SPEAKS})`, "gu");

/** `香港大学黄超团队`: who leads a team of a place of research. */
const LEADER = new RegExp(
  `(?:大学|学院|研究院|研究所|实验室)(?<name>(?:${FAMILY_NAMES})${GIVEN}?)(?=(?:教授|博士)?(?:团队|课题组|小组|等人))`,
  "gu",
);

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * Finds Chinese names of people by what stands around them: a title before (`经济学家王芳`), a courtesy behind (`王芳教授`), or a verb of
 * speech (`王芳指出`). A name has a family name of the common ones and one or two characters more, and is no word of the dictionary.
 */
export function findChinesePeople(text: string): Candidate[] {
  return withoutOverlaps([
    ...find(text, TITLED, 0.8),
    ...find(text, TITLE_BEHIND, 0.8),
    ...find(text, SPEAKER, 0.6),
    ...find(text, DESCRIBED, 0.6),
    ...find(text, LEADER, 0.7),
    ...findByCharacters(text),
  ]);
}

/** Behind a title, a family name and the single characters that follow it: `教授高艳东评价` is 高, 艳, 东 and 评价. */
function findByCharacters(text: string): Candidate[] {
  return [...text.matchAll(TITLE_AHEAD)].flatMap(({ groups, 0: whole, index }) => {
    const rest = groups?.rest ?? "";
    const family = FAMILY.exec(rest)?.[0] ?? "";
    let name = family;
    for (const { segment } of segmenter.segment(rest.slice(family.length))) {
      if (segment.length > 1 || name.length - family.length > 1 || !GIVEN_CHARACTER.test(segment)) break;
      name += segment;
    }
    const start = index + whole.length - rest.length;
    if (family === "" || name === family || NOT_NAMES.test(name) || COURTESY.test(name) || isWord(rest.slice(0, 2)))
      return [];
    return [{ start, end: start + name.length, name, kind: "PERSON", rule: "person-cue", confidence: 0.7 }];
  });
}

const TITLE_AHEAD = new RegExp(`(?:${TITLES_ZH})\\s?(?<rest>\\p{Script=Han}{2,7})`, "gu");
const FAMILY = new RegExp(`^(?:${FAMILY_NAMES})`, "u");
const GIVEN_CHARACTER = new RegExp(`^${ONE}$`, "u");

function find(text: string, pattern: RegExp, confidence: number): Candidate[] {
  return [...text.matchAll(pattern)].flatMap(({ groups, 0: whole, index }) => {
    const full = groups?.name ?? "";
    const start = index + whole.indexOf(full);
    if (full.length < 2 || NOT_NAMES.test(full) || COURTESY.test(full) || isWord(full)) return [];
    return [{ start, end: start + full.length, name: full, kind: "PERSON", rule: "person-cue", confidence }];
  });
}

/** `张老师`: a family name and a courtesy name nobody in particular. */
const COURTESY = /^.(?:老师|教授|博士|先生|女士|院士|医生|律师|导演|校长|主任|老板|总)$/u;

/** Words that begin with what is also a family name. */
const NOT_NAMES = new RegExp(
  `^(?:${anyOf`
  高管 高层 高级 高盛 方面 方案 方法 方式 何时 何种 时间 安全 成本 成为 成立 程序 黄金 石油 温度 文章 文件 白宫
  白皮 马上 于是 任何 任务 关于 关键 项目 金融 金额 常见 华为 华尔 阳光 路透 路径 单一 单位 包括 包含 万元 万亿
  向量 向来 管理 管线 时代 位于 查询 费用 游戏 盛大 童年 纪录 凌晨 施工 康复 孔径 武器 严重 史上 段落 雷达 龙头
  江苏 金山 石墨 田野 余额 许多 许可 宋体 胡说 何以 林业 罗马 梁柱 谢谢 曾经 曾任 肖像 董事 程度 于今 叶片 余下
  任职 范围 范式 金钱 夏季 方向 白领 熊市 秦朝 江南 雷军粉 贺岁 顾客 顾问 毛利 钱包 严格 武汉 汤姆 温和 施加
  季度 季节 楼市 管控 祝贺 左右 谷歌 谷物 时刻 舒适 路线 关税 关注 成员 成果 成功 游客 卫星 安装 常规 常用 文本
  文化 文档 庄园 乔治 华人 华盛 司机 景观 包装 宁愿 章节 申请 申报 焦点 焦虑 单个 甘肃 聂耳 喻为 安卓
  `})`,
  "u",
);

function isWord(name: string): boolean {
  const segments = [...segmenter.segment(name)];
  return name.length === 2 && segments.length === 1;
}

/** The characters that write foreign names. */
const SOUND =
  "阿埃艾爱安奥巴白拜班邦保鲍贝本比彼毕宾波伯博卜布蔡茨查达戴丹黛当道德登邓迪蒂丁东杜顿多恩尔法凡范菲费芬丰冯佛夫弗福傅盖甘冈高戈哥格葛根贡古顾瓜圭哈海汉豪赫黑亨洪侯胡华怀惠霍基吉季加贾简坚杰金京津卡凯坎康考柯科可克肯孔库夸奎昆拉莱赖兰朗劳勒雷蕾黎李里理利莉丽连列林琳隆龙卢鲁路吕伦罗洛马玛麦曼毛梅门蒙孟米密敏明摩莫默姆木慕穆纳娜乃南内尼妮宁纽农努诺欧帕派潘庞培佩彭皮平泼普奇齐契恰强乔切钦琼丘让热日荣茹瑞若撒萨塞赛桑瑟森莎沙山珊尚绍舍申圣盛施诗什史士舒朔斯丝司思松苏素所索塔泰坦汤唐陶特滕提田铁廷图托瓦万旺威韦维魏温文翁沃乌吴伍武西希锡夏香肖谢辛欣新修休许雪逊雅亚延扬耶叶伊依易因英尤于育裕约泽扎詹珍芝治中朱祖卓兹宗佐焦烈娅薇琪茵萝缇涅崔岑彬书哲悌蓓翠娃缪雯蕊妲帖甫勃楚邱尧翰历迈昂澳狄察彻慈厄俄额腊累芒仁儒腾藤陀怡宰植捷宽拿嫩居冬昌曹婷茜";
const PART = `(?:历山大|[${SOUND}]){1,6}`;
const TRANSLITERATED = new RegExp(`(?<name>${PART}(?:[·・‧•](?:${PART}|\\p{Lu}\\.?)){1,3})`, "gu");
const LEADING_TITLE = new RegExp(`^(?:${TITLES_ZH})`, "u");

/** Finds foreign names in Chinese letters by the dot between their parts: `安德烈·卡帕西`. */
export function findTransliterations(text: string): Candidate[] {
  return [...text.matchAll(TRANSLITERATED)].map(({ groups, index }) => {
    const full = groups?.name ?? "";
    const title = LEADING_TITLE.exec(full)?.[0] ?? "";
    const name = full.slice(title.length);
    const start = index + title.length;
    return { start, end: start + name.length, name, kind: "PERSON", rule: "transliteration", confidence: 0.9 };
  });
}
