/** Whiteboards, diagrams and design. */
import { inGroup } from './catalogue-tool';

/** What stands under whiteboards and design. @example DESIGN_TOOLS[0]?.id //=> 'figma' */
export const DESIGN_TOOLS = inGroup('design', 'docs', [
  { id: 'figma', name: 'Figma', nameKo: '피그마', monogram: 'F', hosts: ['www.figma.com'], roles: ['manager'] },
  { id: 'miro', name: 'Miro', monogram: 'M', hosts: ['miro.com'], roles: ['manager'] },
  { id: 'mural', name: 'Mural', monogram: 'Mu', hosts: ['app.mural.co'] },
  { id: 'lucid', name: 'Lucid', monogram: 'L', hosts: ['lucid.app'] },
  { id: 'excalidraw', name: 'Excalidraw', monogram: 'E', hosts: ['excalidraw.com', 'app.excalidraw.com'] },
  { id: 'tldraw', name: 'tldraw', monogram: 'T', hosts: ['www.tldraw.com'] },
  { id: 'draw-io', name: 'draw.io', monogram: 'D', hosts: ['app.diagrams.net'] },
  { id: 'whimsical', name: 'Whimsical', monogram: 'W', hosts: ['whimsical.com'] },
  { id: 'canva', name: 'Canva', monogram: 'C', hosts: ['www.canva.com'] },
  { id: 'framer', name: 'Framer', monogram: 'Fr', hosts: ['framer.com', 'www.framer.com'] },
  { id: 'penpot', name: 'Penpot', monogram: 'P', hosts: ['design.penpot.app'] },
]);
