/** See `tool-briefs.ts` beside the build's settings. */
declare module 'virtual:tool-briefs' {
  const briefs: readonly import('./tool-brief').ToolBrief[];
  export default briefs;
}
