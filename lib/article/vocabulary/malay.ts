import type { Role } from '../roles';
import { phrases } from './phrases';
import { REFERENCE_HEADINGS } from './references';

/** Words of section headings: Malay. */
export const MALAY = {
  introduction: phrases('pengenalan | pendahuluan | latar belakang | mukadimah | sekilas'),
  definition: phrases(`
    apa itu | apakah itu | apakah | definisi | maksud | pengertian | mengenai | tentang
  `),
  mechanism: phrases(`
    mekanisme | cara kerja | cara berfungsi | bagaimana ia berfungsi | fungsi | peranan
  `),
  causes: phrases('punca | sebab | penyebab | faktor risiko | mengapa | kenapa'),
  symptoms: phrases('gejala | simptom | tanda | tanda-tanda'),
  diagnosis: phrases('diagnosis | pemeriksaan | ujian | saringan'),
  benefits: phrases('manfaat | faedah | kebaikan | kelebihan | khasiat | kegunaan'),
  risks: phrases(`
    risiko | kesan sampingan | kesan buruk | bahaya | komplikasi | kelemahan | keburukan | amaran |
    kontraindikasi | langkah berjaga-jaga | cabaran | batasan
  `),
  procedure: phrases(`
    prosedur | kaedah | cara | langkah | langkah-langkah | tatacara | proses | rawatan |
    cara penggunaan | persediaan | tahap
  `),
  dosage: phrases('dos | dosej | sukatan | dos dan cara pengambilan'),
  evidence: phrases(`
    kajian | kajian klinikal | bukti | bukti saintifik | penyelidikan | ujian klinikal | dapatan |
    hasil kajian | keputusan | perbincangan
  `),
  cost: phrases('kos | harga | bayaran | insurans'),
  prevention: phrases('pencegahan | cara mencegah'),
  faq: phrases('soalan lazim | soalan yang sering ditanya | soal jawab'),
  conclusion: phrases('kesimpulan | rumusan | penutup | intipati'),
  references: REFERENCE_HEADINGS.ms,
  related: phrases(`
    baca juga | artikel berkaitan | artikel lain | berita berkaitan | cadangan | lihat juga |
    paling popular
  `),
  boilerplate: phrases(`
    kongsi | komen | tentang penulis | penulis | hubungi kami | isi kandungan | ikuti kami | langgan |
    penafian | iklan | tag
  `),
} satisfies Record<Role, readonly string[]>;
