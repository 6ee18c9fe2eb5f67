/** What is said in generated items: `{kind}` stands for a name of such an entity. Chinese ones are more frequent, as in the seed. */
export interface Sentence {
  title: string;
  summary: string;
}

export const CHINESE: readonly Sentence[] = [
  {
    title: "{product}发布新版本，{topic}能力提升",
    summary:
      "{organization}宣布{product}的重要更新，重点改进**{topic}**方面的表现。{person}认为，这一进展将影响整个行业，但成本与可靠性仍需验证。",
  },
  {
    title: "{person}谈{topic}：机遇与挑战并存",
    summary:
      "{person}指出，{topic}正在重塑产业格局。他以{organization}为例，说明**长期投入**的重要性，并提醒人们不要忽视潜在问题。",
  },
  {
    title: "{organization}与{organization}达成合作",
    summary:
      "双方将围绕{topic}展开合作，首批成果会用于{product}。分析人士表示，这**将改变竞争格局**，{person}也对此表示关注。",
  },
  {
    title: "关于{topic}的新研究引发讨论",
    summary:
      "一篇新论文讨论了{topic}，实验以{product}为对象。{person}在评论中强调**可重复性**，并呼吁{organization}公开更多细节。",
  },
  {
    title: "{product}实测：{topic}表现如何？",
    summary:
      "有用户对{product}做了详细测试，认为它在{topic}上**超出预期**，不过在复杂任务中仍有不足。{organization}回应称会继续改进。",
  },
];

export const ENGLISH: readonly Sentence[] = [
  {
    title: "{organization} ships a new {product} release",
    summary: "{organization} says that {product} is now better at **{topic}**. {person} asks for independent tests.",
  },
  {
    title: "{person} on {topic}",
    summary:
      "{person} argues that {topic} is **harder than it looks**, and points at what {organization} did with {product}.",
  },
  {
    title: "Why {topic} matters for {organization}",
    summary: "A short essay about {topic}: what {organization} gains, what {product} lacks, and **what comes next**.",
  },
];
