export function serveGallery(): Promise<{
  hostResolverRules: string;
  close(): Promise<void>;
}>;
