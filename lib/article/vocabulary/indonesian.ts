import type { Role } from '../roles';
import { phrases } from './phrases';
import { REFERENCE_HEADINGS } from './references';

/** Words of section headings: Indonesian. */
export const INDONESIAN = {
  introduction: phrases(`
    pendahuluan | pengantar | latar belakang | sekilas | mengenal | kata pengantar | gambaran umum |
    ringkasan | ringkasan singkat | poin penting | sekilas tentang
  `),
  definition: phrases('apa itu | pengertian | definisi | apa yang dimaksud | arti | tentang | apakah'),
  mechanism: phrases(`
    mekanisme | cara kerja | bagaimana cara kerja | proses kerja | prinsip kerja | peran | fungsi
  `),
  causes: phrases(`
    penyebab | faktor penyebab | faktor risiko | faktor pemicu | pemicu | mengapa | kenapa | etiologi
  `),
  symptoms: phrases('gejala | tanda | ciri-ciri | tanda dan gejala | keluhan'),
  diagnosis: phrases('diagnosis | diagnosa | pemeriksaan | cara mendiagnosis | deteksi'),
  benefits: phrases(`
    manfaat | keuntungan | kelebihan | keunggulan | khasiat | kegunaan | potensi | dampak positif |
    nilai tambah
  `),
  risks: phrases(`
    risiko | resiko | efek samping | bahaya | komplikasi | kekurangan | kelemahan | kerugian |
    keterbatasan | peringatan | kontraindikasi | perhatian | tantangan | dampak negatif | keamanan |
    hal yang perlu diperhatikan | interaksi obat
  `),
  procedure: phrases(`
    prosedur | tata cara | cara | langkah | langkah-langkah | tahapan | proses | pelaksanaan |
    cara pemberian | cara penggunaan | cara menggunakan | cara pakai | pengobatan | penanganan |
    terapi | persiapan | metode
  `),
  dosage: phrases('dosis | takaran | aturan pakai | dosis dan aturan pakai | aturan minum | frekuensi'),
  evidence: phrases(`
    studi | studi klinis | penelitian | bukti | bukti ilmiah | uji klinis | hasil penelitian | riset |
    =data | tinjauan | hasil | temuan | pembahasan
  `),
  cost: phrases('biaya | harga | tarif | asuransi'),
  prevention: phrases(`
    pencegahan | cara mencegah | mencegah | mengurangi … risiko/efek samping/komplikasi |
    menurunkan … risiko | menghindari … risiko/efek samping/komplikasi | meminimalkan … risiko |
    mengatasi … efek samping | cara … risiko/efek samping/komplikasi | manajemen risiko |
    mengelola risiko
  `),
  faq: phrases('pertanyaan umum | pertanyaan yang sering diajukan | tanya jawab | faq'),
  conclusion: phrases(`
    kesimpulan | simpulan | penutup | rangkuman | intinya | ringkasnya | saran | kata penutup |
    ke depan | langkah selanjutnya
  `),
  references: REFERENCE_HEADINGS.id,
  related: phrases(`
    baca juga | baca artikel lainnya | baca selengkapnya | artikel terkait | artikel lainnya |
    berita terkait | rekomendasi | recommendation for you | terkait | terpopuler | lihat juga |
    simak juga | pilihan editor | topik terkait | anda mungkin suka | artikel serupa |
    bacaan lanjutan | informasi lebih lanjut
  `),
  boilerplate: phrases(`
    bagikan | komentar | tentang penulis | penulis | hubungi kami | daftar isi | ikuti kami |
    langganan | newsletter | disclaimer | penafian | iklan | tag | kontak | konsultasi | promo |
    tentang kami | hak cipta | konflik kepentingan | pendanaan | ucapan terima kasih |
    kontribusi penulis
  `),
} satisfies Record<Role, readonly string[]>;
