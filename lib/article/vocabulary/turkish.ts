import type { Role } from '../roles';
import { phrases } from './phrases';
import { REFERENCE_HEADINGS } from './references';

/** Words of section headings: Turkish. */
export const TURKISH = {
  introduction: phrases('giriş | arka plan | genel bakış | önsöz | özet | hakkında'),
  definition: phrases('nedir | ne demek | tanım | tanımı | anlamı | türleri | ne anlama gelir'),
  mechanism: phrases(`
    mekanizma | mekanizması | etki mekanizması | nasıl çalışır | nasıl etki eder | çalışma prensibi |
    işlevi | rolü
  `),
  causes: phrases('nedenleri | nedeni | sebepleri | neden | niçin | risk faktörleri'),
  symptoms: phrases('belirtileri | belirtiler | semptomlar | bulgular'),
  diagnosis: phrases('tanı | teşhis | tetkikler | nasıl teşhis edilir'),
  benefits: phrases(`
    faydaları | faydalar | yararları | avantajları | avantajlar | kullanım alanları | ne işe yarar |
    endikasyonlar | olumlu yönleri
  `),
  risks: phrases(`
    riskler | riskleri | yan etkileri | yan etkiler | komplikasyonlar | dezavantajları | dezavantajlar |
    zararları | tehlikeleri | sınırlılıklar | uyarılar | önlemler | kontrendikasyonlar | güvenlik |
    zorluklar | dikkat edilmesi gerekenler | etkileşimler
  `),
  procedure: phrases(`
    prosedür | işlem | nasıl yapılır | nasıl uygulanır | nasıl kullanılır | adımlar | aşamalar | süreç |
    yöntem | yöntemler | tedavi | tedavisi | tedavi yöntemleri | uygulama | hazırlık | kullanım şekli |
    terapi
  `),
  dosage: phrases('doz | dozaj | dozu | kullanım dozu'),
  evidence: phrases(`
    kanıtlar | kanıt | bilimsel kanıtlar | çalışmalar | araştırmalar | araştırma | klinik çalışmalar |
    klinik araştırmalar | sonuçlar | bulgular | veriler | etkinlik | tartışma
  `),
  cost: phrases('maliyet | fiyat | fiyatları | ücret'),
  prevention: phrases('önleme | korunma | nasıl önlenir'),
  faq: phrases('sıkça sorulan sorular | sık sorulan sorular | soru cevap'),
  conclusion: phrases('sonuç | özetle | sonuç olarak | kapanış | genel değerlendirme | son söz'),
  references: REFERENCE_HEADINGS.tr,
  related: phrases(`
    ilgili yazılar | ilgili makaleler | ilgili haberler | bunu da okuyun | ayrıca bakınız |
    benzer yazılar | benzer haberler | önerilen | çok okunanlar | ilginizi çekebilir | devamını oku
  `),
  boilerplate: phrases(`
    paylaş | yorumlar | yorum yap | yazar hakkında | yazar | iletişim | içindekiler | abone ol |
    bülten | takip et | sorumluluk reddi | reklam | etiketler | randevu
  `),
} satisfies Record<Role, readonly string[]>;
