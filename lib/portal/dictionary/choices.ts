/**
 * Choices with a code in the registry: by which words an option of a list is known. An option that holds
 * words of two codes is known as neither.
 */
import type { Attribute } from '../../procedures/fieldWords.ts';

export const choices = {
  deviceKind: {
    'pki-token': ['token', 'USB'],
    'sim-pki': ['SIM'],
    central: ['ký số tập trung', 'tập trung', 'RSSP', 'remote signing', 'ký số từ xa'],
    soft: ['soft', 'phần mềm', 'tệp khóa', 'file mềm'],
    hsm: ['HSM', 'máy chủ ký số'],
  },
  addressee: {
    bureau: [
      'cục chứng thực số và bảo mật thông tin',
      'cục chứng thực số',
      'cục CTS&BMTT',
      'cục CTS BMTT',
      'cục CTSBMTT',
      'cục chứng thực',
      'ban cơ yếu chính phủ',
      'ban cơ yếu',
    ],
    department: [
      'sở khoa học và công nghệ',
      'sở KH&CN',
      'sở KHCN',
      'sở KH CN',
      'sở KH và CN',
      'sở KHCN&CĐS',
      'sở khoa học công nghệ',
    ],
  },
  carrier: {
    viettel: ['viettel'],
    vinaphone: ['vinaphone', 'VNPT', 'vina'],
    mobifone: ['mobifone', 'mobi'],
    vietnamobile: ['vietnamobile'],
    gmobile: ['gmobile', 'gtel'],
  },
  systemKind: {
    device: ['thiết bị', 'máy chủ'],
    service: ['dịch vụ'],
    software: ['phần mềm'],
  },
  requestKind: {
    renew: ['gia hạn'],
    change: ['thay đổi'],
    issue: ['cấp mới'],
    revoke: ['thu hồi'],
    recover: ['khôi phục', 'mở khóa'],
  },
  channel: {
    portal: ['dịch vụ công', 'hệ thống thông tin đăng ký', 'trực tuyến', 'cổng'],
    axis: ['trục liên thông', 'quản lý văn bản và điều hành'],
    paper: ['bản giấy', 'văn bản giấy', 'bưu chính', 'trực tiếp'],
  },
  digitallySigned: {
    true: ['đã ký số', 'có'],
    false: ['không ký số', 'chưa ký số', 'chưa có', 'chưa', 'không', 'không có', 'bản giấy'],
  },
  portNumber: { true: ['có', 'chuyển số'], false: ['không', 'không chuyển số', 'số mới', 'cấp số mới'] },
  reason: {
    locked: ['bị khóa', 'nhập sai mật khẩu', 'sai mật khẩu quá số lần', 'quên mật khẩu'],
    'key-exposed': ['bị lộ', 'nghi bị lộ', 'lộ khóa', 'lộ mật khẩu'],
    'device-damaged': ['hỏng', 'bị hỏng', 'hư hỏng'],
    // No bare "bị mất": folded, it is the "bí mật" of every key.
    'device-lost': ['thất lạc', 'mất thiết bị', 'bị mất thiết bị', 'thiết bị bị mất', 'thiết bị mất'],
    'other-unsafe': ['mất an toàn', 'mất an toàn khác', 'không an toàn'],
    retired: ['nghỉ hưu'],
    left: ['thôi việc', 'nghỉ việc'],
    died: ['từ trần', 'qua đời'],
    'moved-outside': [
      'cơ quan đảng',
      'đoàn thể',
      'ngành dọc',
      'chuyển công tác ra ngoài',
      'thay đổi vị trí công tác',
      'chuyển ra ngoài tỉnh',
    ],
    dissolved: ['giải thể'],
    split: ['chia tách'],
    merged: ['sáp nhập'],
    stopped: ['ngừng hoạt động', 'dừng hoạt động'],
    expired: ['hết hạn', 'hết hạn sử dụng'],
    'moved-within-province': [
      'thay đổi cơ quan công tác',
      'thay đổi cơ quan, tổ chức công tác',
      'thay đổi cơ quan, đơn vị công tác',
      'thay đổi đơn vị công tác',
      'thay đổi nơi công tác',
      'chuyển công tác',
    ],
    'email-changed': [
      'thay đổi thư điện tử',
      'thay đổi địa chỉ thư điện tử',
      'thay đổi thông tin về địa chỉ thư điện tử',
      'thay đổi email',
      'đổi email',
      'thư điện tử',
    ],
    renamed: ['đổi tên', 'thay đổi tên'],
    'address-changed': ['địa chỉ hoạt động', 'đổi địa chỉ', 'thay đổi địa chỉ', 'thay đổi địa chỉ hoạt động'],
    upgraded: ['nâng cấp', 'nâng cấp phiên bản'],
    'functions-added': ['bổ sung tính năng', 'tính năng'],
  },
} as const satisfies Partial<Record<Attribute, Record<string, readonly string[]>>>;

export type ChoiceAttribute = keyof typeof choices;
