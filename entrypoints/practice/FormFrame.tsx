import { useEffect, useRef } from 'preact/hooks';

/** The form in a frame as high as what it holds, so that there is one page to scroll and not two. */
export function FormFrame({ onLoaded }: { onLoaded(): void }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let observer: ResizeObserver | undefined;
    const follow = () => {
      const body = element.contentDocument?.body;
      if (!body) return;
      observer?.disconnect();
      observer = new ResizeObserver(() => {
        element.style.height = `${body.offsetHeight}px`;
      });
      observer.observe(body);
      onLoaded();
    };
    element.addEventListener('load', follow);
    // Asked for only now, so that its arrival is not missed.
    element.src = '/practiceForm.html';
    return () => {
      observer?.disconnect();
      element.removeEventListener('load', follow);
    };
  }, [onLoaded]);
  return <iframe ref={frame} class="practice-form" title="Biểu mẫu luyện tập, giống trên Cổng" />;
}
