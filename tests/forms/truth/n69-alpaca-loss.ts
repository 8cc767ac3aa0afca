import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'n69-alpaca-loss',
  about:
    'Alpaca in a Liferay portlet under names of another form; whom the police answered and who wrote it down as decoys',
  procedure: 'device-loss',
  request: 'lossOther',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    maker: blank,
    boss: may('organisation.headName'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    pos: may('subscriber.position@0'),
    kind: must('device.kind@0', 'USB_TOKEN'),
    device: must('device.serialNumber@0'),
    serial: must('certificate.serialNumber@0'),
    slip: blank,
    lost: must('loss.date', '06/10/2026'),
    how: must('loss.circumstances'),
    done: must('loss.measures'),
    police: blank,
    policeday: blank,
  },
});
