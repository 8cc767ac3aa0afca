import { blank, form, must } from '../truth.ts';

export default form({
  id: 'f66-antd-officer',
  about:
    'Ant Design: dividers as headings, labels above in three columns, searched lists, sex and insurance as decoys',
  framework: 'antd',
  procedure: 'issue-person',
  request: 'issueOne',
  expected: {
    letterNo: must('request.documentNumber'),
    letterDate: must('request.documentDate'),
    office: must('request.addressee', '22'),
    fullName: must('subscriber.name@0'),
    birth: must('subscriber.birthDate@0'),
    gender: blank,
    card: must('subscriber.idNumber@0'),
    cardDate: must('subscriber.idIssuedOn@0'),
    cardBy: must('subscriber.idIssuedBy@0', 'BCA'),
    workplace: must('subscriber.unit@0'),
    title: must('subscriber.position@0'),
    // Long An is now part of Tây Ninh.
    province: must('subscriber.province@0', 'VN-130'),
    mail: must('subscriber.officialEmail@0'),
    phone: must('subscriber.mobile@0'),
    salary: blank,
    degree: blank,
    device: must('request.deviceKind', 'PKI_TOKEN'),
    recvName: must('deviceReceiver.fullName'),
    recvTitle: must('deviceReceiver.position'),
    recvPhone: must('deviceReceiver.mobile'),
    recvCard: must('deviceReceiver.idNumber'),
    recvCardDate: must('deviceReceiver.idIssuedOn'),
    recvCardBy: must('deviceReceiver.idIssuedBy', 'C06'),
    recvMail: must('deviceReceiver.officialEmail'),
    recvAddress: must('deviceReceiver.address'),
    recvNote: blank,
  },
});
