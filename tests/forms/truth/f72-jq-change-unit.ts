import { blank, form, must } from '../truth.ts';

export default form({
  id: 'f72-jq-change-unit',
  about:
    'jQuery: Bootstrap cards with labels to the right, Select2, flatpickr; the decision and who fills it in as decoys',
  framework: 'jquery',
  procedure: 'change',
  request: 'changeUnit',
  expected: {
    socv: must('request.documentNumber'),
    ngaycv: must('request.documentDate'),
    noigui: must('request.addressee', '2'),
    hoten: must('subscriber.name@0'),
    chucvu: must('subscriber.position@0'),
    socts: must('certificate.serialNumber@0'),
    tungay: must('certificate.validFrom@0'),
    denngay: must('certificate.validTo@0'),
    loaitb: must('device.kind@0', 'TK'),
    sotb: must('device.serialNumber@0'),
    muc: must('change.field@0', 'donvi'),
    lydo: must('request.reason', '02'),
    cu: must('change.from@0'),
    moi: must('change.to@0'),
    soqd: blank,
    ngayqd: blank,
    nn_hoten: must('certificateReceiver.fullName'),
    nn_chucvu: must('certificateReceiver.position'),
    nn_didong: must('certificateReceiver.mobile'),
    nn_email: must('certificateReceiver.officialEmail'),
    kk_hoten: blank,
    kk_dienthoai: blank,
  },
});
