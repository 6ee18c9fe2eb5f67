import { after, before, type CuePattern } from "./cue-pattern.js";

/** Titles of people, in English. */
export const TITLES_EN =
  "CEO|CTO|CFO|COO|CPO|CMO|Chief|Officer|President|Vice|Director|Founder|Co-founder|Cofounder|Co-Founder|Professor|Prof|Dr|Mr|Ms|Mrs|Sir|Senator|Sen|Rep|Representative|Congressman|Congresswoman|Judge|Justice|Chairman|Chairwoman|Chair|Chancellor|Minister|Premier|Secretary|Governor|Gov|Mayor|Commissioner|Researcher|Engineer|Scientist|Analyst|Investor|Author|Editor|Reporter|Journalist|Host|Attorney|Economist|Executive|VP|SVP|EVP|Manager|Prime|Lead";

const MAKERS =
  "company|startup|start-up|firm|maker|lab|nonprofit|non-profit|fund|provider|publisher|retailer|watchdog|group|carmaker|chipmaker|automaker|drugmaker|union|newspaper|daily|magazine|outlet|broadcaster|university|institute|bank|operator|unit|arm|subsidiary|spin-?out|spin-?off|consultancy|agency|charity|think tank|network|foundry|studio|bakery|restaurant|hospital|school|hotel|airline|law firm|museum|farm|brewery|insurer|lender|retailer|manufacturer|supplier|automaker|rival";
const THINGS =
  "models?|tool|app|platform|framework|library|dataset|benchmark|chips?|robots?|assistant|agents?|browser|feature|service|plugin|SDK|API|suite|protocol|series|engine|editor|extension|smartphone|headset|glasses|processor|accelerator|supercomputer|cluster|project|podcast|chatbot|program|game|newsletter|superchips?|laptop|drone|vehicle|satellite";
const OFFICERS =
  "CEO|CTO|CFO|COO|co-?founders?|founders?|chief|president|chairman|chairwoman|spokes\\w+|employees?|engineers?|researchers?|scientists?|executives?|shares|stock|investors?|board";
const SPEECH =
  "said|says|told|wrote|writes|argue[sd]?|warn(?:s|ed)|tweet(?:s|ed)|posted|note[sd]|add(?:s|ed)|explain(?:s|ed)|believe[sd]|thinks|thought|joked|testified|recalled|estimates|estimated|predicts|predicted|leads|led|joined|left|resigned";
const PEOPLE =
  "who|professor|student|fellow|head|chief|president|director|lawyer|teacher|author|chair|partner|\\w+(?:ist|ian|eer|her|or)";
const APPOSITION = (words: string) => `,\\s(?:an?|the)\\s[\\w\\s’'-]{0,32}\\b(?:${words})\\b`;
const BEHIND = "\\s$";
const QUOTE_BEHIND = '\\s[“"]?$';

const STATES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Florida|Georgia|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|Ontario|Quebec";
/** What companies do. */
const BUSINESS =
  "(?:has|have|had)\\s(?:\\w+\\s)?(?:raised|asked|hired|signed|acquired|closed|filed|agreed|announced|launched|partnered|sued|laid)|rais(?:es|ed)|acquir(?:es|ed)|hir(?:es|ed)|su(?:es|ed)|launch(?:es|ed)|announc(?:es|ed)|unveil(?:s|ed)|plans|partner(?:s|ed)|sign(?:s|ed)|fil(?:es|ed)|lays|laid|cuts|clos(?:es|ed)|invest(?:s|ed)|bought|buys|sells|sold|agreed|declined";

/** The first that fits decides, so the more telling come first. */
export const ENGLISH_CUES: readonly CuePattern[] = [
  before(
    "PERSON",
    `\\b(?:${TITLES_EN}|founder|co-founder|professor|researcher|economist|scientist|engineer|analyst|investor|lawyer|developer|author|judge|teacher|physicist|mathematician|philosopher|journalist|reporter|senator|minister)`,
    "\\.?\\s$",
  ),
  { ...before("PRODUCT", "\\b(?:called|named|dubbed|codenamed)", QUOTE_BEHIND), isStrong: true },
  { ...after("ORGANIZATION", "(?:Inc|Corp|Ltd)\\b|,\\s(?:co-)?founded\\s(?:by|in)\\b"), isStrong: true },
  { ...after("ORGANIZATION", `(?:['’]s)?\\s(?:${OFFICERS})\\b`), isStrong: true },
  { ...after("ORGANIZATION", APPOSITION(MAKERS)), isStrong: true },
  after("PRODUCT", APPOSITION(THINGS)),
  after("PERSON", `${APPOSITION(PEOPLE)}|,\\s(?:who|chief|head|director|professor|CEO|founder)\\b`),
  after("EVENT", "(?:conference|summit|festival|hackathon|challenge|prize|award|forum|competition|20[23]\\d)\\b"),
  after("PRODUCT", `(?:${THINGS})\\b`),
  { ...before("ORGANIZATION", `\\b(?:${MAKERS})`, BEHIND), isStrong: true },
  before(
    "ORGANIZATION",
    "\\b(?:(?:backed|led|acquired|funded|owned|developed|built|made|sued) by|(?:CEO|CTO|CFO|COO|founders?|co-founders?|head|president|chief \\w+ officer|employees?|engineers?|researchers?|scientists?) (?:of|at)|acquire[sd]?|acquiring|join(?:s|ed|ing)?|left|at|told|from|investors?)",
    BEHIND,
  ),
  before(
    "PRODUCT",
    `\\b(?:${THINGS}|using|launch(?:es|ed|ing)?|releas(?:es|ed|ing)|unveil(?:s|ed|ing)|introduc(?:es|ed|ing)|open-sourc(?:es|ed|ing))`,
    QUOTE_BEHIND,
  ),
  before("PERSON", "\\b(?:founded|written|authored|hosted|directed) by", BEHIND),
  before("ORGANIZATION", "\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+ of", BEHIND),
  after("PLACE", `,\\s(?:${STATES})\\b`),
  after("ORGANIZATION", `(?:${BUSINESS})\\b`),
  after("PERSON", `(?:${SPEECH})\\b`),
  before(
    "PLACE",
    "\\b(?:residents of|city of|town of|near|outside|mayor of|based in|factory in|plant in|office in|offices in|campus in|center in|centre in|hospital in|court in|judge in)",
    BEHIND,
  ),
];
