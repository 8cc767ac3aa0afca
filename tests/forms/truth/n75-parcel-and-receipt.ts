import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'n75-parcel-and-receipt',
  about:
    'a table of four columns with headings across it; the parcel, its day and who signed for it as decoys',
  procedure: 'confirm-handover',
  request: 'confirmOne',
  expected: {
    parcel: blank,
    courier: blank,
    parcelday: blank,
    parcelwho: blank,
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    org: must('organisation.name'),
    channel: must('request.channel', 'web'),
    name: must('subscriber.name@0'),
    pos: may('subscriber.position@0'),
    mail: may('subscriber.officialEmail@0'),
    serial: must('certificate.serialNumber@0'),
    kind: must('device.kind@0', 'T'),
    device: must('device.serialNumber@0'),
    day: must('handover.date'),
    place: must('handover.place'),
    changed: blank,
    note: blank,
    maker: blank,
    makerpos: blank,
  },
});
