import type { Language } from '../../article/vocabulary';

/** Words with which an article talks of itself instead of its subject ("In this guide we'll cover …"). Notation of `cuePattern`. */
export const TALKS_OF_ITSELF = {
  id: 'artikel ini | tulisan ini | dalam panduan ini | simak | mari kita | disclaimer | penafian | yuk',
  ms: 'artikel ini | tulisan ini | dalam panduan ini | mari kita | penafian',
  en: `this article | this guide | this post | this blog | this page | originally published | disclaimer | we'll cover | we’ll cover |
    we will cover | read on | let's take a look | let’s take a look | let's look | let’s look | find out | keep reading | i'll show | i’ll show |
    updated on | last updated`,
  es: 'este artículo | esta guía | sigue leyendo | en este post | aviso legal | descubre',
  pt: 'este artigo | neste artigo | este guia | neste guia | continue lendo | aviso legal | descubra',
  fr: 'cet article | ce guide | cette page | poursuivez votre lecture | découvrez | avertissement',
  de: 'dieser artikel | diesem artikel | dieser beitrag | diesem beitrag | dieser ratgeber | diesem ratgeber | erfahren sie | lesen sie',
  it: 'questo articolo | questa guida | continua a leggere | scopri | avvertenza',
  nl: 'dit artikel | deze gids | lees verder | ontdek | disclaimer',
  ru: 'эта статья | этой статье | эту статью | статья носит | читайте | расскажем',
  zh: '本文 | 这篇文章 | 這篇文章 | 本指南 | 免责声明 | 免責聲明 | 让我们来看看 | 讓我們來看看',
  ja: '本記事 | この記事 | 本稿 | 免責事項 | 見ていきましょう | 紹介します',
  ko: '이 글에서 | 이 기사 | 이 글은 | 면책 | 알아보겠습니다 | 살펴보겠습니다',
  ar: 'هذا المقال | هذه المقالة | في هذا الدليل | إخلاء المسؤولية | تابع القراءة',
  tr: 'bu yazıda | bu makalede | bu makale | bu rehber | sorumluluk reddi | okumaya devam',
  vi: 'bài viết này | trong bài viết | hướng dẫn này | cùng tìm hiểu | miễn trừ trách nhiệm',
  hi: 'इस लेख | यह लेख | इस गाइड | अस्वीकरण | आइए जान',
} satisfies Record<Language, string>;
