declare module '*.md' {
  import type { Block } from '@/components/help/blocks';

  const blocks: Block[];
  export default blocks;
}
