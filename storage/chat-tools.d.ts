/** See `chat-tools.ts` beside the build's settings. */
declare module 'virtual:chat-tools' {
  const ids: readonly import('../tracking/tool').ToolId[];
  export default ids;
}
