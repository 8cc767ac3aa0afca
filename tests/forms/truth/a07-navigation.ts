import { form, may } from '../truth.ts';

export default form({
  id: 'a07-navigation',
  about: 'the page goes elsewhere between plan and fill, to fields of the same names',
  procedure: 'revoke',
  request: 'revokeLost',
  between: async (page) => {
    await page.goto(`${page.url()}?khac`);
    await page.waitForFunction(() => window.__ready);
  },
  expected: {
    no: may('request.documentNumber'),
    name: may('subscriber.name@0'),
    serial: may('certificate.serialNumber@0'),
    device: may('device.serialNumber@0'),
  },
  forbidden: { x1: 'hidden', x2: 'hidden', x3: 'hidden', x4: 'hidden' },
  unkeyed: true,
});
