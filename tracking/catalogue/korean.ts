/** Tools made for work in Korea. */
import { inGroup } from './catalogue-tool';

/** What stands under Korean tools. @example KOREAN_TOOLS[0]?.id //=> 'naver-works' */
export const KOREAN_TOOLS = inGroup('korean', 'chat', [
  { id: 'naver-works', name: 'NAVER WORKS', nameKo: '네이버웍스', monogram: 'NW', hosts: ['*.worksmobile.com'] },
  { id: 'kakaowork', name: 'KakaoWork', nameKo: '카카오워크', monogram: 'KW', hosts: ['*.kakaowork.com'] },
  {
    id: 'dooray',
    name: 'Dooray!',
    nameKo: '두레이',
    category: 'planning',
    monogram: 'D',
    hosts: ['*.dooray.com'],
  },
  { id: 'jandi', name: 'JANDI', nameKo: '잔디', monogram: 'J', hosts: ['*.jandi.com'] },
  { id: 'swit', name: 'Swit', nameKo: '스윗', monogram: 'Sw', hosts: ['*.swit.io'] },
  { id: 'flow', name: 'flow', nameKo: '플로우', category: 'planning', monogram: 'F', hosts: ['*.flow.team'] },
  { id: 'hiworks', name: 'hiworks', nameKo: '하이웍스', category: 'mail', monogram: 'H', hosts: ['*.hiworks.com'] },
  {
    id: 'daouoffice',
    name: 'DaouOffice',
    nameKo: '다우오피스',
    category: 'mail',
    monogram: 'Da',
    hosts: ['*.daouoffice.com'],
  },
  {
    id: 'channel-talk',
    name: 'Channel Talk',
    nameKo: '채널톡',
    category: 'other',
    monogram: 'CT',
    hosts: ['desk.channel.io'],
  },
  { id: 'flex', name: 'flex', nameKo: '플렉스', category: 'other', monogram: 'Fx', hosts: ['flex.team'] },
  {
    id: 'naver-cloud',
    name: 'NAVER Cloud Platform',
    nameKo: '네이버 클라우드 플랫폼',
    category: 'compute',
    monogram: 'NC',
    hosts: ['console.ncloud.com'],
  },
]);
