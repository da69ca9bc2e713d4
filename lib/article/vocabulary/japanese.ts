import type { Role } from '../roles';
import { phrases } from './phrases';
import { REFERENCE_HEADINGS } from './references';

/** Words of section headings: Japanese. */
export const JAPANESE = {
  introduction: phrases('はじめに | 序論 | 背景 | 概要 | 導入 | 前書き | まえがき | 要旨 | 要約'),
  definition: phrases('とは | 定義 | 意味 | 何ですか | について | 種類'),
  mechanism: phrases('メカニズム | 仕組み | 作用機序 | 作用 | 働き | 原理 | 機能 | 役割 | しくみ'),
  causes: phrases('原因 | 要因 | なぜ | リスク因子 | 危険因子 | 理由'),
  symptoms: phrases('症状 | 兆候 | サイン'),
  diagnosis: phrases('診断 | 検査 | 判定'),
  benefits: phrases(`
    メリット | 利点 | 効果 | 効能 | 長所 | 利益 | 用途 | 適応 | 有用性 | 期待できる効果
  `),
  risks: phrases(`
    リスク | 副作用 | 合併症 | デメリット | 欠点 | 危険 | 危険性 | 注意点 | 注意事項 | 警告 | 禁忌 |
    安全性 | 課題 | 限界 | 短所 | 相互作用
  `),
  procedure: phrases(`
    手順 | 方法 | 流れ | やり方 | ステップ | プロセス | 治療 | 治療法 | 治療の流れ | 投与方法 | 使い方 |
    使用方法 | 準備 | 施術 | 療法 | 対処法
  `),
  dosage: phrases('用量 | 用法・用量 | 用法用量 | 投与量 | 服用量 | 摂取量'),
  evidence: phrases(`
    エビデンス | 根拠 | 科学的根拠 | 研究 | 臨床試験 | 臨床研究 | 研究結果 | 結果 | データ | 有効性 |
    考察 | 論文
  `),
  cost: phrases('費用 | 料金 | 価格 | 値段'),
  prevention: phrases(`
    予防 | 予防法 | 防ぐ | リスク管理 | リスクを減らす | リスクを避ける | 副作用を防ぐ
  `),
  faq: phrases('よくある質問 | 質問と回答 | よくあるご質問'),
  conclusion: phrases('まとめ | 結論 | おわりに | 総括 | 終わりに | 最後に | ポイント | さいごに'),
  references: REFERENCE_HEADINGS.ja,
  related: phrases(`
    関連記事 | 関連リンク | 関連項目 | おすすめ記事 | おすすめ | あわせて読みたい | こちらもおすすめ |
    人気記事 | 合わせて読みたい | 関連ニュース | 次に読む
  `),
  boilerplate: phrases(`
    シェア | コメント | 著者 | 執筆者 | 監修 | プロフィール | お問い合わせ | 目次 | 購読 | メルマガ |
    フォロー | 免責事項 | 広告 | タグ | カテゴリー | 謝辞 | ご予約
  `),
} satisfies Record<Role, readonly string[]>;
