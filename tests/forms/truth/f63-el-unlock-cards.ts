import { blank, form, must } from '../truth.ts';

export default form({
  id: 'f63-el-unlock-cards',
  about:
    "Element Plus: cards in parts, labels above in a grid, bordered radios, a desk's own boxes as decoys",
  framework: 'element-plus',
  procedure: 'recover-device',
  request: 'recoverToken',
  expected: {
    noCv: must('request.documentNumber'),
    ngayCv: must('request.documentDate'),
    soDen: blank,
    noiNhan: must('request.addressee', 'CQ02'),
    chuTb: must('subscriber.name@0'),
    cccd: must('subscriber.idNumber@0'),
    donVi: must('subscriber.unit@0'),
    hopThu: must('subscriber.officialEmail@0'),
    loaiTb: must('device.kind@0', 'token'),
    soTb: must('device.serialNumber@0'),
    soCts: must('certificate.serialNumber@0'),
    nguyenNhan: must('request.reason', 'K1'),
    ngayKhoa: blank,
    moTa: blank,
    phHoTen: must('recoveryCoordinator.fullName'),
    phChucVu: must('recoveryCoordinator.position'),
    phDiDong: must('recoveryCoordinator.mobile'),
    phMayLe: blank,
    phThu: must('recoveryCoordinator.officialEmail'),
  },
});
