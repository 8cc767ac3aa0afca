import { blank, form, ISO, must } from '../truth.ts';

/** One to a line, as the page asks; other ways to set them apart are no mistake. */
const lines = (first: string, second: string) =>
  [
    `${first}\n${second}`,
    `${first}, ${second}`,
    `${first}; ${second}`,
    `${first},\n${second}`,
    `${first};\n${second}`,
  ] as const;

export default form({
  id: 'n60-several-in-one',
  about:
    'boxes that take the names, serials and devices of several certificates; reasons as cards of native radios',
  procedure: 'revoke',
  request: 'revoke',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    org: must('organisation.name'),
    to: must('request.addressee', 'Q2'),
    qty: must('request.quantity'),
    why: must('request.reason', 'LD04'),
    basis: blank,
    names: must('subscriber.name@0', ...lines('Lý Thanh Tùng', 'Mai Văn Hậu')),
    serials: must('certificate.serialNumber@0', ...lines('5403C3D59E1F2A33', '5403C3D59E1F2B48')),
    devices: must('device.serialNumber@0', ...lines('PKT2303012204', 'PKT2303012231')),
    maker: blank,
    opinion: blank,
  },
  forbidden: { 'x-file': 'file' },
});
