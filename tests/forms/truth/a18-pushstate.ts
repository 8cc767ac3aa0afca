import { form, may } from '../truth.ts';

export default form({
  id: 'a18-pushstate',
  about: 'between plan and fill a router turns the same boxes into a public question',
  procedure: 'renew',
  request: 'renewOne',
  between: (page) => page.evaluate(() => (window as unknown as { goElsewhere(): void }).goElsewhere()),
  expected: {
    no: may('request.documentNumber'),
    name: may('subscriber.name@0'),
    serial: may('certificate.serialNumber@0'),
    device: may('device.serialNumber@0'),
    mail: may('subscriber.officialEmail@0'),
  },
  forbidden: Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`x${i + 1}`, 'hidden' as const])),
  unkeyed: true,
});
