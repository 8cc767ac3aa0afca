document.title = 'Trợ lý Chứng thực';
