/** The letter's statements that more than one part of the product cites; every quote is verbatim. */
import { DECREE, LETTER } from './documents.ts';
import type { Citation } from './types.ts';

function cite(clause: string, quote: string): Citation {
  return { document: LETTER, clause, quote };
}

export const letter = {
  directManager: cite(
    'Mục 1',
    'Theo quy định tại khoản 6 Điều 3 Nghị định 68: Cơ quan, tổ chức quản lý trực tiếp là cơ quan, tổ chức có tư cách pháp nhân, có con dấu riêng trực tiếp quản lý thuê bao sử dụng dịch vụ chứng thực chữ ký số chuyên dùng công vụ.',
  ),
  bureauGets: cite(
    'Mục 1',
    'gửi văn bản đề nghị về Cục Chứng thực số và Bảo mật thông tin (đối với trường hợp cấp mới, thu hồi chứng thư chữ ký số)',
  ),
  departmentGets: cite(
    'Mục 1',
    'gửi Sở Khoa học và Công nghệ (đối với trường hợp đề nghị gia hạn, thay đổi nội dung thông tin chứng thư chữ ký số, khôi phục thiết bị lưu khóa bí mật)',
  ),
  contactBureau: cite('Mục 2.a', 'Địa chỉ: Lô CN27A, Khu công nghệ cao Hòa Lạc, Thạch Thất, Hà Nội.'),
  contactDepartment: cite(
    'Mục 2.b',
    'Điện thoại: Trung tâm Công nghệ thông tin và Truyền thông (hỗ trợ kỹ thuật) - 0272.3524999 hoặc Phòng Công nghệ và Chuyển đổi số - 0272.3523888.',
  ),
  signedElectronically: cite(
    'Mục 3',
    'được thực hiện bằng văn bản điện tử đã ký số theo quy định của pháp luật về công tác văn thư qua Hệ thống thông tin đăng ký, quản lý yêu cầu chứng thực',
  ),
  devicesTravel: cite(
    'Mục 3',
    'Gửi, nhận thiết bị lưu khóa bí mật giữa thuê bao, cơ quan, tổ chức quản lý trực tiếp, Cục Chứng thực số và Bảo mật thông tin được thực hiện bằng phương thức trực tiếp hoặc thông qua Tổ chức cơ yếu hoặc đơn vị cung cấp dịch vụ bưu chính công ích theo quy định của pháp luật.',
  ),
  preferPortal: cite(
    'Mục 3',
    'Đề nghị các đơn vị ưu tiên đăng ký tài khoản dịch vụ công và gửi đề nghị trên “Hệ thống thông tin đăng ký, quản lý yêu cầu chứng thực” để xử lý nhanh hơn và có thể chủ động theo dõi tiến độ xử lý hồ sơ đề nghị của cơ quan mình',
  ),
  signedNeedsNoPaper: cite('Mục 3, Lưu ý', 'thì không cần phải gửi thêm bản giấy.'),
  unsignedNeedsPaper: cite(
    'Mục 3, Lưu ý',
    'Trường hợp văn bản điện tử không được ký số thì Cơ quan, tổ chức quản lý trực tiếp gửi bản chính văn bản giấy cho Cục Chứng thực số và Bảo mật thông tin/Sở Khoa học và Công nghệ.',
  ),
  fullAndExact: cite(
    'Mục 4',
    'Các cơ quan, cá nhân phải đảm bảo cung cấp đầy đủ, chính xác thông tin trong các văn bản đề nghị:',
  ),
  certificateDetails: cite(
    'Mục 4',
    'Số hiệu chứng thư chữ ký số, tên chứng thư chữ ký số, thời gian hiệu lực của chứng thư chữ ký số, địa chỉ email, cơ quan, đơn vị',
  ),
  deviceSerial: cite(
    'Mục 4',
    '“Số hiệu thiết bị lưu khóa bí mật” là số mã vạch được in trên Thiết bị lưu khóa bí mật PKI Token (trước đây gọi là USB Token) hoặc in trên SIM PKI (dãy số ICCID).',
  ),
  issuePerson: cite(
    'Mục 5',
    'Đối với Chứng thư chữ ký số cho cá nhân: Cơ quan, tổ chức quản lý trực tiếp lập đề nghị theo Mẫu số 01 kèm theo Nghị định 68, gửi Cục Chứng thực số và Bảo mật thông tin.',
  ),
  issueOrganisation: cite(
    'Mục 5',
    'Đối với Chứng thư chữ ký số cho cơ quan, tổ chức: Cơ quan, tổ chức quản lý trực tiếp lập đề nghị theo Mẫu số 02 kèm theo Nghị định 68, gửi Cục Chứng thực số và Bảo mật thông tin.',
  ),
  issueSystem: cite(
    'Mục 5',
    'Đối với Chứng thư chữ ký số cho thiết bị, dịch vụ, phần mềm: Cơ quan, tổ chức quản lý trực tiếp lập đề nghị theo Mẫu số 03 kèm theo Nghị định 68, gửi Cục Chứng thực số và Bảo mật thông tin.',
  ),
  receiveDevice: cite(
    'Mục 5',
    'Sau khi nhận được thiết bị lưu khóa bí mật (PKI Token, SIM PKI) từ Cục Chứng thực số và Bảo mật thông tin (hoặc nhận được thông tin tài khoản cho Thuê bao trong trường hợp sử dụng giải pháp ký số tập trung)',
  ),
  handOver: cite(
    'Mục 5',
    'Cơ quan, tổ chức quản lý trực tiếp tiến hành bàn giao thiết bị cho Thuê bao (hoặc bàn giao thông tin tài khoản cho Thuê bao trong trường hợp sử dụng giải pháp ký số tập trung).',
  ),
  confirmHandover: cite(
    'Mục 5',
    'Sau đó, Cơ quan, tổ chức quản lý trực tiếp gửi thông báo theo Mẫu số 07 kèm theo Nghị định 68 về Cục Chứng thực số và Bảo mật thông tin.',
  ),
  renewByForm: cite(
    'Mục 6.a',
    'Cơ quan, tổ chức quản lý trực tiếp lập đề nghị theo Mẫu số 04 kèm theo Nghị định 68, gửi Sở Khoa học và Công nghệ.',
  ),
  renewFile: cite(
    'Mục 6.a',
    'gửi File chứng thư chữ ký số mới (đuôi file *.cer) đến hộp thư điện tử của “người tiếp nhận chứng thư chữ ký số” của đơn vị, thì đơn vị tiến hành cài đặt chứng thư chữ ký số mới vào thiết bị PKI Token đã cấp',
  ),
  renewSim: cite(
    'Mục 6.a',
    'Riêng đối với trường hợp đề nghị gia hạn chứng thư chữ ký số trên SIM PKI thì hệ thống sẽ tự cập nhật, không cần tiến hành cài đặt.',
  ),
  renewOnce: cite(
    'Mục 6.a, Lưu ý',
    'Chứng thư chữ ký số chuyên dùng công vụ chỉ được đề nghị gia hạn 01 lần và phải đảm bảo còn thời hạn sử dụng ít nhất 30 ngày.',
  ),
  changePerson: cite(
    'Mục 6.b',
    '(i) Thay đổi cơ quan, tổ chức công tác mà thông tin không phù hợp với thông tin trong chứng thư chữ ký số (Lưu ý: áp dụng với trường hợp chuyển công tác đến cơ quan khác nhưng vẫn thuộc phạm vi quản lý của UBND tỉnh); (ii) Thay đổi thông tin về địa chỉ thư điện tử công vụ.',
  ),
  changeOrganisation: cite(
    'Mục 6.b',
    'Đối với chứng thư chữ ký số của cơ quan, tổ chức: Cơ quan, tổ chức đổi tên hoặc địa chỉ hoạt động mà thông tin không phù hợp với thông tin trong chứng thư chữ ký số.',
  ),
  changeSystem: cite(
    'Mục 6.b',
    'Đối với chứng thư chữ ký số của thiết bị, dịch vụ, phần mềm: Thiết bị, dịch vụ, phần mềm đổi tên hoặc được nâng cấp phiên bản, bổ sung tính năng mà thông tin không phù hợp với thông tin trong chứng thư chữ ký số.',
  ),
  changeByForm: cite(
    'Mục 6.b',
    'Cơ quan, tổ chức quản lý trực tiếp lập đề nghị theo Mẫu số 04 kèm theo Nghị định 68, gửi Sở Khoa học và Công nghệ.',
  ),
  changeFile: cite(
    'Mục 6.b',
    'gửi File chứng thư chữ ký số mới (đuôi file *.crt) đến hộp thư điện tử của “người tiếp nhận chứng thư chữ ký số” của đơn vị, thì đơn vị tiến hành cài đặt chứng thư chữ ký số mới vào thiết bị PKI Token đã cấp',
  ),
  changeSim: cite(
    'Mục 6.b',
    'Riêng đối với trường hợp đề nghị thay đổi chứng thư chữ ký số trên SIM PKI thì hệ thống sẽ tự cập nhật, không cần tiến hành cài đặt.',
  ),
  changeThirtyDays: cite(
    'Mục 6.b, Lưu ý',
    'Chứng thư chữ ký số chuyên dùng công vụ yêu cầu thay đổi nội dung thông tin phải đảm bảo còn thời hạn sử dụng ít nhất 30 ngày.',
  ),
  changeKeepsValidity: cite(
    'Mục 6.b, Lưu ý',
    'Việc thay đổi nội dung thông tin chứng thư chữ ký số không làm thay đổi thời hạn sử dụng của chứng thư chữ ký số đó.',
  ),
  recoverToken: cite(
    'Mục 6.c',
    'Trường hợp cần khôi phục thiết bị lưu khóa bí mật (chỉ đối với thiết bị PKI Token (USB)) do nhập sai mật khẩu quá số lần quy định thì lập đề nghị như sau: + Cơ quan, tổ chức quản lý trực tiếp lập đề nghị theo Mẫu số 06 kèm theo Nghị định 68, gửi Sở Khoa học và Công nghệ.',
  ),
  recoverRemotely: cite(
    'Mục 6.c',
    'Cán bộ kỹ thuật của Sở Khoa học và Công nghệ sẽ liên hệ với “Người phối hợp hỗ trợ khôi phục” do cơ quan cung cấp để hướng dẫn thực hiện mở khóa từ xa.',
  ),
  recoverSim: cite(
    'Mục 6.c, Lưu ý',
    'Riêng trường hợp mở khóa đối với SIM PKI thì các đơn vị lập đề nghị theo hướng dẫn như trên, gửi Cục Chứng thực số và Bảo mật thông tin để được hỗ trợ.',
  ),
  revokeByForm: cite(
    'Mục 7',
    'Các cơ quan, tổ chức quản lý trực tiếp lập đề nghị thu hồi chứng thư chữ ký số theo Mẫu số 05 kèm theo Nghị định 68, gửi Cục Chứng thực số và Bảo mật thông tin trong các trường hợp sau:',
  ),
  revokeAny: cite(
    'Mục 7',
    'Đối với mọi loại chứng thư chữ ký số: Khóa bí mật (mật khẩu) bị lộ hoặc nghi bị lộ; thiết bị lưu khóa bí mật bị hỏng, bị thất lạc hoặc các trường hợp mất an toàn khác.',
  ),
  revokePerson: cite(
    'Mục 7',
    'Đối với chứng thư chữ ký số của cá nhân: Cá nhân nghỉ hưu, thôi việc, từ trần; cá nhân thay đổi vị trí công tác mà thông tin về vị trí công tác mới không phù hợp với thông tin trong chứng thư chữ ký số (áp dụng đối với trường hợp chuyển công tác đến các cơ quan đảng, đoàn thể, cơ quan ngành dọc).',
  ),
  revokeOrganisation: cite(
    'Mục 7',
    'Đối với chứng thư chữ ký số của cơ quan, tổ chức: Cơ quan, tổ chức giải thể, chia tách, sáp nhập.',
  ),
  revokeSystem: cite(
    'Mục 7',
    'Đối với chứng thư chữ ký số của thiết bị, dịch vụ, phần mềm: Thiết bị, dịch vụ, phần mềm ngừng hoạt động.',
  ),
  revocationNotice: cite(
    'Mục 7',
    'Sau khi nhận được văn bản đề nghị thu hồi, Cục Chứng thực số và Bảo mật thông tin sẽ làm mất hiệu lực của chứng thư chữ ký số và thông báo bằng văn bản cho Cơ quan, tổ chức quản lý trực tiếp biết.',
  ),
  returnDevice: cite(
    'Mục 7',
    'Thuê bao phải có trách nhiệm bàn giao lại thiết bị lưu khóa bí mật cho Cơ quan, tổ chức quản lý trực tiếp khi chứng thư chữ ký số hết hạn sử dụng hoặc chứng thư chữ ký số bị thu hồi.',
  ),
  recallInFiveDays: cite(
    'Mục 7',
    'Trong thời hạn 05 ngày làm việc, kể từ ngày nhận được thông báo thu hồi chứng thư chữ ký số, Cơ quan, tổ chức quản lý trực tiếp có trách nhiệm thu hồi thiết bị lưu khóa bí mật của Thuê bao, bàn giao cho Cục Chứng thực số và Bảo mật thông tin theo hướng dẫn tại văn bản thông báo thu hồi.',
  ),
  handoverRecord: cite(
    'Mục 7',
    'Biên bản giao, nhận thiết bị lưu khóa bí mật theo Mẫu số 08 kèm theo Nghị định 68.',
  ),
  lossRecord: cite(
    'Mục 7',
    'Trường hợp thiết bị lưu khóa bí mật bị thất lạc, Cơ quan, tổ chức quản lý trực tiếp phải lập Biên bản xác nhận theo Mẫu số 09 kèm theo Nghị định 68, gửi về Cục Chứng thực số và Bảo mật thông tin.',
  ),
  confirmAccuracy: cite(
    'Mục 8',
    'Căn cứ yêu cầu đảm bảo an toàn, xác thực thông tin trong giao dịch điện tử phục vụ nhiệm vụ của cơ quan, tổ chức mình xem xét, xác nhận văn bản và chịu trách nhiệm về tính chính xác của các thông tin đề nghị cấp, gia hạn, thay đổi nội dung thông tin, thu hồi chứng thư chữ ký số chuyên dùng công vụ, khôi phục thiết bị lưu khóa bí mật cho cơ quan, tổ chức, cá nhân thuộc quyền quản lý.',
  ),
  manageDevices: cite(
    'Mục 8',
    'Tiếp nhận, bàn giao chứng thư chữ ký số chuyên dùng công vụ, thiết bị lưu khóa bí mật cho thuê bao và chịu trách nhiệm quản lý, sử dụng hiệu quả thiết bị lưu khóa bí mật, dịch vụ chứng thực chữ ký số chuyên dùng công vụ trong phạm vi quản lý.',
  ),
  recallDevices: cite(
    'Mục 8',
    'Thu hồi thiết bị lưu khóa bí mật của các cơ quan, tổ chức, cá nhân thuộc quyền bàn giao cho Tổ chức cung cấp dịch vụ chứng thực chữ ký số chuyên dùng công vụ (Cục Chứng thực số và Bảo mật thông tin).',
  ),
  archive: cite(
    'Mục 8',
    'Cập nhật, quản lý, lưu trữ hồ sơ đề nghị cấp, gia hạn, thay đổi nội dung thông tin, thu hồi chứng thư chữ ký số chuyên dùng công vụ, khôi phục thiết bị lưu khóa bí mật của thuê bao thuộc phạm vi quản lý.',
  ),
  instruct: cite(
    'Mục 8',
    'Hướng dẫn, kiểm tra, đánh giá việc triển khai, sử dụng chữ ký số chuyên dùng công vụ, chứng thư chữ ký số chuyên dùng công vụ, thiết bị lưu khóa bí mật và dịch vụ chứng thực chữ ký số chuyên dùng công vụ thuộc phạm vi quản lý.',
  ),
  report: cite(
    'Mục 8',
    'Định kỳ, đột xuất báo cáo về tình hình cung cấp, quản lý, sử dụng dịch vụ chứng thực chữ ký số chuyên dùng công vụ theo yêu cầu của cơ quan có thẩm quyền.',
  ),
  subscriberInforms: cite(
    'Mục 9',
    'Cung cấp các thông tin liên quan đến việc cấp, gia hạn, thay đổi nội dung thông tin, thu hồi chứng thư chữ ký số chuyên dùng công vụ và khôi phục thiết bị lưu khóa bí mật chính xác và đầy đủ.',
  ),
  subscriberReceives: cite(
    'Mục 9',
    'Tiếp nhận chứng thư chữ ký số chuyên dùng công vụ, thiết bị lưu khóa bí mật từ cơ quan, tổ chức quản lý trực tiếp theo quy định.',
  ),
  subscriberReports: cite(
    'Mục 9',
    'Thông báo kịp thời cho cơ quan, tổ chức quản lý trực tiếp thu hồi chứng thư chữ ký số chuyên dùng công vụ theo quy định tại Điều 17 Nghị định 68.',
  ),
  subscriberReturns: cite(
    'Mục 9',
    'Bàn giao thiết bị lưu khóa bí mật thu hồi cho cơ quan, tổ chức quản lý trực tiếp theo quy định tại khoản 2 Điều 20 Nghị định 68.',
  ),
  subscriberAsksRecovery: cite(
    'Mục 9',
    'Đề nghị khôi phục thiết bị lưu khóa bí mật trong trường hợp thiết bị lưu khóa bí mật bị khóa theo quy định tại Điều 22 Nghị định 68.',
  ),
  subscriberKeeps: cite(
    'Mục 9',
    'Quản lý thiết bị lưu khóa bí mật theo quy định của pháp luật (Lưu ý: Quản lý, sử dụng con dấu, thiết bị lưu khóa bí mật theo quy định tại Điều 32, Điều 33 của Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư).',
  ),
  subscriberUses: cite(
    'Mục 9',
    'Sử dụng chứng thư chữ ký số chuyên dùng công vụ đúng mục đích và tuân thủ các quy trình, quy định về quản lý, sử dụng chữ ký số chuyên dùng công vụ, chứng thư chữ ký số chuyên dùng công vụ, thiết bị lưu khóa bí mật và dịch vụ chứng thực chữ ký số chuyên dùng công vụ.',
  ),
};

/** Limits of the Decree as portals and provinces tell them: its own text could not be read. */
export const decree = {
  issueInThreeDays: {
    document: DECREE,
    clause: 'Điều 11',
    quote: 'Tóm tắt: cấp mới trong 03 ngày làm việc kể từ khi nhận đủ hồ sơ hợp lệ.',
    paraphrase: true,
  },
  terms: {
    document: DECREE,
    clause: 'Điều 9',
    quote: 'Tóm tắt: chứng thư cấp mới có thời hạn tối đa 05 năm, gia hạn tối đa 03 năm.',
    paraphrase: true,
  },
} as const satisfies Record<string, Citation>;
