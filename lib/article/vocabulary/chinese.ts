import type { Role } from '../roles';
import { phrases } from './phrases';
import { REFERENCE_HEADINGS } from './references';

/** Words of section headings: Chinese (simplified and traditional). */
export const CHINESE = {
  introduction: phrases(`
    引言 | 前言 | 简介 | 背景 | 概述 | 概况 | 导言 | 摘要 | 導言 | 簡介 | 緒論 | 绪论 | 导读
  `),
  definition: phrases('什么是 | 何谓 | 定义 | 是什么 | 含义 | 概念 | 什麼是 | 定義 | 是什麼 | 种类'),
  mechanism: phrases(`
    机制 | 作用机制 | 作用机理 | 原理 | 工作原理 | 如何起作用 | 作用 | 功能 | 機制 | 如何運作 | 机理
  `),
  causes: phrases('原因 | 病因 | 成因 | 为什么 | 为何 | 风险因素 | 危险因素 | 诱因 | 為什麼 | 風險因素'),
  symptoms: phrases('症状 | 表现 | 征兆 | 临床表现 | 症狀 | 徵兆'),
  diagnosis: phrases('诊断 | 检查 | 检测 | 診斷 | 檢查'),
  benefits: phrases(`
    好处 | 益处 | 优点 | 优势 | 功效 | 用途 | 适应症 | 价值 | 好處 | 益處 | 優點 | 優勢 | 適應症 | 效益
  `),
  risks: phrases(`
    风险 | 副作用 | 不良反应 | 并发症 | 缺点 | 危害 | 危险 | 局限 | 局限性 | 注意事项 | 警告 | 禁忌 |
    禁忌症 | 安全性 | 挑战 | 風險 | 不良反應 | 併發症 | 缺點 | 注意事項 | 相互作用 | 隐患
  `),
  procedure: phrases(`
    步骤 | 流程 | 过程 | 方法 | 操作方法 | 程序 | 如何进行 | 怎么做 | ^如何 | 治疗 | 疗法 | 给药方式 |
    使用方法 | 用法 | 准备 | 步驟 | 過程 | 治療 | 療法 | 使用方式 | 术后
  `),
  dosage: phrases('剂量 | 用量 | 用法用量 | 劑量'),
  evidence: phrases(`
    证据 | 研究 | 临床研究 | 临床试验 | 科学依据 | 研究结果 | 结果 | 数据 | 疗效 | 有效性 | 讨论 |
    證據 | 臨床研究 | 臨床試驗 | 數據 | 研究發現
  `),
  cost: phrases('费用 | 价格 | 花费 | 費用 | 價格'),
  prevention: phrases(`
    预防 | 如何预防 | 預防 | 降低风险 | 降低風險 | 减少风险 | 风险管理 | 風險管理 | 避免副作用
  `),
  faq: phrases('常见问题 | 常见问答 | 问答 | 常見問題'),
  conclusion: phrases('结论 | 总结 | 小结 | 结语 | 结束语 | 要点 | 展望 | 結論 | 總結 | 結語 | 重點整理'),
  references: REFERENCE_HEADINGS.zh,
  related: phrases(`
    相关文章 | 相关阅读 | 延伸阅读 | 推荐阅读 | 你可能也喜欢 | 猜你喜欢 | 更多 | 热门文章 | 相關文章 | 推薦閱讀 | 你可能感興趣 | 相关新闻 | 相关推荐 |
    视频推荐 | 热门推荐 | 精彩推荐 | 更多精彩
  `),
  boilerplate: phrases(`
    分享 | 评论 | 留言 | 关于作者 | 作者 | 联系我们 | 目录 | 订阅 | 关注我们 | 免责声明 | 广告 | 标签 | 版权 | 評論 | 關於作者 | 聯絡我們 | 目錄 |
    訂閱 | 免責聲明 | 致谢 | 預約 | 版权声明 | 版權聲明 | 未经授权 | 致謝 | 利益冲突 | 利益衝突
  `),
} satisfies Record<Role, readonly string[]>;
