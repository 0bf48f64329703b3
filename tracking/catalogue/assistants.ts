/** Assistants that are talked to, and agents that are handed work. */
import { inGroup } from './catalogue-tool';

/** What stands under assistants. @example ASSISTANT_TOOLS[0]?.id //=> 'chatgpt' */
export const ASSISTANT_TOOLS = inGroup('assistants', 'assistant', [
  {
    id: 'chatgpt',
    name: 'ChatGPT',
    monogram: 'C',
    hosts: ['chatgpt.com'],
    roles: ['engineer', 'researcher', 'manager'],
  },
  {
    id: 'claude',
    name: 'Claude',
    monogram: 'Cl',
    hosts: ['claude.ai'],
    roles: ['engineer', 'researcher', 'manager'],
  },
  { id: 'gemini', name: 'Gemini', monogram: 'Ge', hosts: ['gemini.google.com'] },
  { id: 'copilot', name: 'Copilot', monogram: 'Co', hosts: ['copilot.microsoft.com', 'm365.cloud.microsoft'] },
  { id: 'perplexity', name: 'Perplexity', monogram: 'P', hosts: ['www.perplexity.ai'] },
  { id: 'notebooklm', name: 'NotebookLM', monogram: 'NL', hosts: ['notebooklm.google.com'] },
  { id: 'google-ai-studio', name: 'Google AI Studio', monogram: 'AS', hosts: ['aistudio.google.com'] },
  { id: 'cursor', name: 'Cursor', monogram: 'Cu', hosts: ['cursor.com'] },
  { id: 'devin', name: 'Devin', monogram: 'D', hosts: ['app.devin.ai'] },
  { id: 'v0', name: 'v0', monogram: 'V', hosts: ['v0.app'] },
  { id: 'mistral', name: 'Mistral', monogram: 'M', hosts: ['chat.mistral.ai'] },
  { id: 'deepseek', name: 'DeepSeek', monogram: 'DS', hosts: ['chat.deepseek.com'] },
  { id: 'grok', name: 'Grok', monogram: 'Gr', hosts: ['grok.com'] },
]);
