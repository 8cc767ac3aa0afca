import { blank, form, may, must } from '../truth.ts';

/** Asked for with dashes, but slashes are no mistake. */
const dashed = (vietnamese: string) => [vietnamese.replaceAll('/', '-'), vietnamese] as const;

export default form({
  id: 'n54-three-panes',
  about: 'lower-case captions between bare boxes in three panes, units in brackets, dates with dashes',
  procedure: 'renew',
  request: 'renewOne',
  expected: {
    kind: must('request.kind', 'G'),
    no: must('request.documentNumber'),
    date: must('request.documentDate', ...dashed('16/11/2026')),
    signer: may('organisation.headName'),
    to: must('request.addressee', '20'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    from: must('certificate.validFrom@0', ...dashed('04/02/2022')),
    till: must('certificate.validTo@0', ...dashed('03/02/2027')),
    mail: must('certificate.email@0'),
    device: must('device.serialNumber@0'),
    years: blank,
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
  },
});
