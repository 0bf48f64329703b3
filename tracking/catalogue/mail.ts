/** Mail and calendars. Where both share a host, the tool is counted as mail. */
import { inGroup } from './catalogue-tool';

/** What stands under mail and calendar. @example MAIL_TOOLS[0]?.id //=> 'gmail' */
export const MAIL_TOOLS = inGroup('mail', 'mail', [
  { id: 'gmail', name: 'Gmail', monogram: 'G', hosts: ['mail.google.com'], roles: ['manager'] },
  {
    id: 'google-calendar',
    name: 'Google Calendar',
    nameKo: 'Google 캘린더',
    category: 'planning',
    monogram: 'GC',
    hosts: ['calendar.google.com'],
    roles: ['manager'],
  },
  {
    id: 'outlook',
    name: 'Outlook',
    monogram: 'O',
    hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
    roles: ['manager'],
  },
  {
    id: 'proton-mail',
    name: 'Proton Mail and Calendar',
    monogram: 'P',
    hosts: ['mail.proton.me', 'calendar.proton.me'],
  },
  { id: 'fastmail', name: 'Fastmail', monogram: 'F', hosts: ['app.fastmail.com'] },
  { id: 'superhuman', name: 'Superhuman', monogram: 'S', hosts: ['mail.superhuman.com'] },
  { id: 'zoho-mail', name: 'Zoho Mail', monogram: 'Z', hosts: ['mail.zoho.com', 'mail.zoho.eu', 'mail.zoho.in'] },
  { id: 'hey', name: 'HEY', monogram: 'H', hosts: ['app.hey.com'] },
  { id: 'calendly', name: 'Calendly', category: 'planning', monogram: 'C', hosts: ['calendly.com'] },
]);
