/** Clouds, GPU clouds, model hubs and the consoles of model makers. */
import { inGroup } from './catalogue-tool';

/** What stands under clouds and GPUs. @example CLOUD_TOOLS[0]?.id //=> 'aws' */
export const CLOUD_TOOLS = inGroup('clouds', 'compute', [
  { id: 'aws', name: 'AWS', monogram: 'A', hosts: ['*.console.aws.amazon.com'], roles: ['engineer'] },
  {
    id: 'google-cloud',
    name: 'Google Cloud',
    monogram: 'GC',
    hosts: ['console.cloud.google.com', 'shell.cloud.google.com'],
    roles: ['engineer', 'researcher'],
  },
  { id: 'azure', name: 'Azure', monogram: 'Az', hosts: ['portal.azure.com', 'ml.azure.com', 'ai.azure.com'] },
  {
    id: 'hugging-face',
    name: 'Hugging Face',
    monogram: 'HF',
    hosts: ['huggingface.co'],
    roles: ['engineer', 'researcher'],
  },
  {
    id: 'lambda',
    name: 'Lambda',
    monogram: 'L',
    hosts: ['cloud.lambda.ai', 'cloud.lambdalabs.com'],
    roles: ['researcher'],
  },
  { id: 'runpod', name: 'RunPod', monogram: 'R', hosts: ['console.runpod.io'] },
  { id: 'coreweave', name: 'CoreWeave', monogram: 'CW', hosts: ['console.coreweave.com'] },
  { id: 'modal', name: 'Modal', monogram: 'M', hosts: ['modal.com'] },
  { id: 'vast-ai', name: 'Vast.ai', monogram: 'V', hosts: ['cloud.vast.ai'] },
  { id: 'lightning-ai', name: 'Lightning AI', monogram: 'Li', hosts: ['lightning.ai'] },
  { id: 'together-ai', name: 'Together AI', monogram: 'To', hosts: ['api.together.ai', 'api.together.xyz'] },
  { id: 'replicate', name: 'Replicate', monogram: 'Re', hosts: ['replicate.com'] },
  { id: 'openai-platform', name: 'OpenAI Platform', monogram: 'OP', hosts: ['platform.openai.com'] },
  {
    id: 'claude-console',
    name: 'Claude Console',
    monogram: 'CC',
    hosts: ['platform.claude.com', 'console.anthropic.com'],
  },
  { id: 'snowflake', name: 'Snowflake', monogram: 'Sn', hosts: ['app.snowflake.com'] },
  { id: 'cloudflare', name: 'Cloudflare', monogram: 'Cf', hosts: ['dash.cloudflare.com'] },
  { id: 'digitalocean', name: 'DigitalOcean', monogram: 'DO', hosts: ['cloud.digitalocean.com'] },
  { id: 'oracle-cloud', name: 'Oracle Cloud', monogram: 'OC', hosts: ['cloud.oracle.com'] },
]);
