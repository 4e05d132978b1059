import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A picture of evidence, on white with a strong line in both schemes.
 * `of` is an address (`blob:` or `data:`) on our own pages, and an ImageBitmap inside a platform's page,
 * whose content security policy would stop an address. Drawn before the paint, so that no empty frame flashes by.
 */
export function Picture({ of, alt }: { of: ImageBitmap | string; alt: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (typeof of === 'string' || !canvas.current) return;
    canvas.current.width = of.width;
    canvas.current.height = of.height;
    canvas.current.getContext('2d')?.drawImage(of, 0, 0);
  }, [of]);
  if (typeof of === 'string') return <img class="shot" src={of} alt={alt} />;
  return <canvas class="shot" ref={canvas} role="img" aria-label={alt} />;
}
