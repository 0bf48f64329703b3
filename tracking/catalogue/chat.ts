/** Chat. A tool that is chatted in first and called in second stands here: it counts while it is in front. */
import { inGroup } from './catalogue-tool';

/** What stands under chat. @example CHAT_TOOLS[0]?.id //=> 'slack' */
export const CHAT_TOOLS = inGroup('chat', 'chat', [
  {
    id: 'slack',
    name: 'Slack',
    monogram: 'S',
    hosts: ['*.slack.com'],
    roles: ['engineer', 'researcher', 'manager'],
  },
  {
    id: 'teams',
    name: 'Teams',
    monogram: 'T',
    hosts: ['teams.microsoft.com', 'teams.cloud.microsoft'],
    roles: ['manager'],
  },
  { id: 'discord', name: 'Discord', monogram: 'D', hosts: ['discord.com'] },
  { id: 'google-chat', name: 'Google Chat', monogram: 'GC', hosts: ['chat.google.com'] },
  { id: 'mattermost', name: 'Mattermost', monogram: 'M', hosts: ['*.cloud.mattermost.com'] },
  { id: 'zulip', name: 'Zulip', monogram: 'Z', hosts: ['*.zulipchat.com'] },
  { id: 'rocket-chat', name: 'Rocket.Chat', monogram: 'RC', hosts: ['*.rocket.chat'] },
  { id: 'element', name: 'Element', monogram: 'E', hosts: ['app.element.io'] },
  { id: 'lark', name: 'Lark and Feishu', monogram: 'L', hosts: ['*.larksuite.com', '*.feishu.cn'] },
  { id: 'chatwork', name: 'Chatwork', monogram: 'Cw', hosts: ['www.chatwork.com'] },
  { id: 'telegram', name: 'Telegram', monogram: 'Tg', hosts: ['web.telegram.org'] },
  { id: 'whatsapp', name: 'WhatsApp', monogram: 'W', hosts: ['web.whatsapp.com'] },
]);
