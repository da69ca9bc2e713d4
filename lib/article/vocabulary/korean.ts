import type { Role } from '../roles';
import { phrases } from './phrases';
import { REFERENCE_HEADINGS } from './references';

/** Words of section headings: Korean. */
export const KOREAN = {
  introduction: phrases('서론 | 소개 | 배경 | 개요 | 들어가며 | 머리말 | 요약 | 초록'),
  definition: phrases('이란 | 란 무엇 | 무엇인가 | 정의 | 의미 | 개념 | 종류'),
  mechanism: phrases('메커니즘 | 기전 | 작용 기전 | 작용 | 원리 | 작동 원리 | 기능 | 역할'),
  causes: phrases('원인 | 이유 | 위험 요인 | 위험인자 | 왜'),
  symptoms: phrases('증상 | 징후 | 신호'),
  diagnosis: phrases('진단 | 검사 | 검진'),
  benefits: phrases('장점 | 이점 | 혜택 | 효과 | 효능 | 용도 | 적응증 | 유익 | 기대 효과'),
  risks: phrases(`
    위험 | 위험성 | 부작용 | 합병증 | 단점 | 한계 | 주의사항 | 주의점 | 경고 | 금기 | 안전성 | 과제 |
    이상반응 | 상호작용
  `),
  procedure: phrases(`
    절차 | 방법 | 과정 | 단계 | 순서 | 진행 | 시술 | 치료 | 치료법 | 치료 방법 | 투여 방법 | 사용법 |
    사용 방법 | 준비 | 요법
  `),
  dosage: phrases('용량 | 복용량 | 용법 | 용법 용량 | 복용법'),
  evidence: phrases(`
    근거 | 과학적 근거 | 연구 | 임상시험 | 임상 연구 | 연구 결과 | 결과 | 데이터 | 효능 근거 | 고찰 |
    논의
  `),
  cost: phrases('비용 | 가격'),
  prevention: phrases('예방 | 예방법'),
  faq: phrases('자주 묻는 질문 | 질문과 답변 | 궁금증'),
  conclusion: phrases('결론 | 마무리 | 요약 | 정리 | 맺음말 | 마치며 | 핵심 정리 | 나가며'),
  references: REFERENCE_HEADINGS.ko,
  related: phrases(`
    관련 기사 | 관련 글 | 관련글 | 추천 글 | 추천 기사 | 함께 읽으면 | 더 보기 | 더보기 | 많이 본 |
    인기 기사 | 같이 보기
  `),
  boilerplate: phrases(`
    공유 | 댓글 | 저자 | 글쓴이 | 작성자 | 기자 | 문의 | 목차 | 구독 | 뉴스레터 | 팔로우 | 면책 | 광고 |
    태그 | 저작권 | 예약
  `),
} satisfies Record<Role, readonly string[]>;
