import type { Candidate } from "./candidate.js";
import { readCue } from "./cues.js";
import { isOrdinaryWord, isTradeWord } from "./english.js";

const TITLE_MARKS = /《([^《》\n]{1,40})》/gu;
const QUOTES = /[“「『"]([^“”「」『』"\n]{2,30})[”」』"]/gu;

const PERIODICAL = /^(?:杂志|期刊|周刊|月刊|日报|报纸|报道)/u;
/** `自然·医学`: one of the journals that belong together. */
const JOURNAL = /^(?:自然|科学|细胞|柳叶刀)(?:[·・•-]|$)/u;
const PERIODICAL_NAME = /(?:时报|日报|晚报|周刊|周报|杂志|期刊)$/u;
/** Laws and rules are no products, and nothing else that we look for. */
const LAW =
  /(?:法|法案|条例|办法|规定|规范|指南|意见|通知|决定|行政令|公约|协议|协定|宣言|声明|公开信|草案|纲要|规划|标准|细则|准则|Act|Bill)$/u;

/** Chinese in quotes is mostly emphasis; one of these behind it, or a word for naming before it, makes it a name. */
const NOUN_BEHIND =
  /^[”」』"]?\s?(?:公司|集团|实验室|研究院|基金会?|大?模型|平台|项目|计划|行动|任务|大会|峰会|机器人|芯片|[^，。“”]{0,6}(?:大赛|挑战赛)|联盟|[Aa][Pp][Pp]|应用|软件|框架|智能体|工具|助手|系统|数据集|基准|开源社区|浏览器|手机|眼镜)/u;
/** `一家“百年老店”公司`: what something is like. */
const DESCRIBING_BEFORE = /(?:一家|一个|所谓|这种|这样的|成为|堪称|更像|号称|称为|誉为|称作|视为)[“「『"]$/u;
const CONTEST_BEHIND = /^[”」』"]?[^，。“”]{0,6}(?:大赛|挑战赛)/u;
const ORGANIZATION_BEHIND = /^[”」』"]?\s?(?:公司|集团|实验室|研究院|基金)/u;
const NAMING_BEFORE =
  /(?:名为|名叫|叫做|叫作|取名为?|命名为|品牌|代号|公司|企业|机构|平台|工具|应用|项目|模型|机器人|架构|芯片|集群|助手|网站|系统|数据集|软件|游戏|播客|专栏|节目)(?:了|为|：|:)?[“「『"]$/u;

/** Finds what stands in 《》, and what stands in quotes where the words around it say that it is a name. */
export function findQuotedNames(text: string): Candidate[] {
  return [...findTitles(text), ...findQuotes(text)];
}

function findTitles(text: string): Candidate[] {
  return [...text.matchAll(TITLE_MARKS)].flatMap(({ 1: name = "", index }) => {
    const start = index + 1 + name.search(/\S|$/u);
    const end = start + name.trim().length;
    if (start === end || LAW.test(name)) return [];
    const isPeriodical =
      JOURNAL.test(name) || PERIODICAL.test(text.slice(end + 1, end + 6)) || PERIODICAL_NAME.test(name);
    const kind = isPeriodical ? ("ORGANIZATION" as const) : ("PRODUCT" as const);
    return [{ start, end, name: name.trim(), kind, rule: "quoted-name" as const, confidence: 0.7 }];
  });
}

function findQuotes(text: string): Candidate[] {
  return [...text.matchAll(QUOTES)].flatMap(({ 1: name = "", index }) => {
    const start = index + 1;
    const end = start + name.length;
    const isNamed = NAMING_BEFORE.test(text.slice(Math.max(0, start - 10), start));
    const isNoun = NOUN_BEHIND.test(text.slice(end, end + 8));
    const isOrganization = ORGANIZATION_BEHIND.test(text.slice(end, end + 8));
    const isName = /\p{Script=Han}/u.test(name) ? isHanName(name, isNamed || isOrganization) : isLatinName(name);
    if (!isName || !(isNamed || isNoun) || DESCRIBING_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return [];
    const cue = readCue(text, start, end);
    const told = cue === null || cue.kind === "PERSON" ? ("PRODUCT" as const) : cue.kind;
    const kind = CONTEST_BEHIND.test(text.slice(end, end + 12)) ? ("EVENT" as const) : told;
    return [{ start, end, name, kind, rule: "quoted-name" as const, confidence: 0.7 }];
  });
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** A name is short and no sentence. Put together from ordinary words alone it describes, `苹果采摘`, unless somebody is called so. */
function isHanName(name: string, isCalled: boolean): boolean {
  const words = [...segmenter.segment(name)];
  if (!isCalled && words.length > 1 && words.every(({ segment }) => segment.length > 1)) return false;
  return (
    name.length <= 8 &&
    !/[，。；：、！？,.!?\s的了是]/u.test(name) &&
    !/(?:模型|智能|生成|工具|系统|平台|合作|服务|功能)$/u.test(name)
  );
}

function isLatinName(name: string): boolean {
  const words = name.split(" ");
  if (words.length > 5 || !/^[\p{Lu}\d]|[\p{Ll}]\p{Lu}|^\p{Ll}+\d?$/u.test(name)) return false;
  return (
    !words.every((word) => isTradeWord(word)) && (words.length > 1 || !/^\p{Ll}/u.test(name) || !isOrdinaryWord(name))
  );
}
