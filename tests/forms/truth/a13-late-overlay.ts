import { form, may } from '../truth.ts';

export default form({
  id: 'a13-late-overlay',
  about: 'a banner comes over half of the form between plan and fill',
  procedure: 'change',
  request: 'change',
  between: (page) =>
    page.evaluate(() => {
      const banner = document.createElement('div');
      banner.textContent = 'Hãy đánh giá mức độ hài lòng';
      banner.style.cssText = 'position:absolute;inset:0;background:#ffe;z-index:10';
      document.getElementById('low')?.append(banner);
    }),
  expected: {
    no: may('request.documentNumber'),
    name: may('subscriber.name@0'),
    unit: may('subscriber.unit@0'),
  },
  forbidden: { x1: 'covered', x2: 'covered', x3: 'covered', x4: 'covered' },
});
