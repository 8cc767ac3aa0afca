/** The 63 provinces before 1/7/2025 with the codes of the General Statistics Office. */
export const provinces63: readonly (readonly [code: string, name: string])[] = `01 Thành phố Hà Nội
02 Tỉnh Hà Giang
04 Tỉnh Cao Bằng
06 Tỉnh Bắc Kạn
08 Tỉnh Tuyên Quang
10 Tỉnh Lào Cai
11 Tỉnh Điện Biên
12 Tỉnh Lai Châu
14 Tỉnh Sơn La
15 Tỉnh Yên Bái
17 Tỉnh Hòa Bình
19 Tỉnh Thái Nguyên
20 Tỉnh Lạng Sơn
22 Tỉnh Quảng Ninh
24 Tỉnh Bắc Giang
25 Tỉnh Phú Thọ
26 Tỉnh Vĩnh Phúc
27 Tỉnh Bắc Ninh
30 Tỉnh Hải Dương
31 Thành phố Hải Phòng
33 Tỉnh Hưng Yên
34 Tỉnh Thái Bình
35 Tỉnh Hà Nam
36 Tỉnh Nam Định
37 Tỉnh Ninh Bình
38 Tỉnh Thanh Hóa
40 Tỉnh Nghệ An
42 Tỉnh Hà Tĩnh
44 Tỉnh Quảng Bình
45 Tỉnh Quảng Trị
46 Tỉnh Thừa Thiên Huế
48 Thành phố Đà Nẵng
49 Tỉnh Quảng Nam
51 Tỉnh Quảng Ngãi
52 Tỉnh Bình Định
54 Tỉnh Phú Yên
56 Tỉnh Khánh Hòa
58 Tỉnh Ninh Thuận
60 Tỉnh Bình Thuận
62 Tỉnh Kon Tum
64 Tỉnh Gia Lai
66 Tỉnh Đắk Lắk
67 Tỉnh Đắk Nông
68 Tỉnh Lâm Đồng
70 Tỉnh Bình Phước
72 Tỉnh Tây Ninh
74 Tỉnh Bình Dương
75 Tỉnh Đồng Nai
77 Tỉnh Bà Rịa - Vũng Tàu
79 Thành phố Hồ Chí Minh
80 Tỉnh Long An
82 Tỉnh Tiền Giang
83 Tỉnh Bến Tre
84 Tỉnh Trà Vinh
86 Tỉnh Vĩnh Long
87 Tỉnh Đồng Tháp
89 Tỉnh An Giang
91 Tỉnh Kiên Giang
92 Thành phố Cần Thơ
93 Tỉnh Hậu Giang
94 Tỉnh Sóc Trăng
95 Tỉnh Bạc Liêu
96 Tỉnh Cà Mau`
  .split('\n')
  .map((line) => [line.slice(0, 2), line.slice(3)] as const);

/** The 34 since 1/7/2025; the codes are this portal's own. */
export const provinces34: readonly (readonly [code: string, name: string])[] =
  'Hà Nội,TP. Huế,Hải Phòng,Đà Nẵng,TP. Hồ Chí Minh,Cần Thơ,Lai Châu,Điện Biên,Sơn La,Lạng Sơn,Quảng Ninh,Thanh Hóa,Nghệ An,Hà Tĩnh,Cao Bằng,Tuyên Quang,Lào Cai,Thái Nguyên,Phú Thọ,Bắc Ninh,Hưng Yên,Ninh Bình,Quảng Trị,Quảng Ngãi,Gia Lai,Khánh Hòa,Lâm Đồng,Đắk Lắk,Đồng Nai,Tây Ninh,Vĩnh Long,Đồng Tháp,Cà Mau,An Giang'
    .split(',')
    .map((name, index) => [`VN-${index + 101}`, name] as const);

/** `<option>` elements for pages written as HTML. */
export function optionsHtml(list: readonly (readonly [string, string])[]): string {
  return list.map(([value, label]) => `<option value="${value}">${label}</option>`).join('');
}
