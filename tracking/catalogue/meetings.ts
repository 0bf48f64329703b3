/** Meetings: heard rather than typed into, so they count while they sound and whatever is in front. */
import { inGroup } from './catalogue-tool';

/** What stands under meetings. @example MEETING_TOOLS[0]?.id //=> 'google-meet' */
export const MEETING_TOOLS = inGroup('meetings', 'meeting', [
  {
    id: 'google-meet',
    name: 'Google Meet',
    monogram: 'M',
    hosts: ['meet.google.com'],
    roles: ['engineer', 'researcher', 'manager'],
  },
  { id: 'zoom', name: 'Zoom', monogram: 'Z', hosts: ['*.zoom.us'], roles: ['engineer', 'researcher', 'manager'] },
  { id: 'webex', name: 'Webex', monogram: 'W', hosts: ['*.webex.com'] },
  { id: 'whereby', name: 'Whereby', monogram: 'Wh', hosts: ['*.whereby.com'] },
  { id: 'jitsi-meet', name: 'Jitsi Meet', monogram: 'J', hosts: ['meet.jit.si'] },
  { id: 'goto-meeting', name: 'GoTo Meeting', monogram: 'Go', hosts: ['meet.goto.com', 'app.goto.com'] },
  { id: 'gather', name: 'Gather', monogram: 'Ga', hosts: ['*.gather.town'] },
  { id: 'ringcentral', name: 'RingCentral Video', monogram: 'RC', hosts: ['v.ringcentral.com'] },
  { id: 'daily', name: 'Daily', monogram: 'D', hosts: ['*.daily.co'] },
]);
