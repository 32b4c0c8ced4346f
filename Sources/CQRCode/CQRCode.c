#include "CQRCode.h"

#include <limits.h>
#include <qrencode.h>

int cqr_encode(const uint8_t *bytes, size_t count, uint8_t *modules, size_t capacity) {
  if (count == 0 || count > INT_MAX) return 0;
  QRcode *code = QRcode_encodeData((int)count, bytes, 0, QR_ECLEVEL_L);
  if (!code) return 0;
  int side = code->width;
  size_t total = (size_t)side * (size_t)side;
  if (total > capacity) side = 0;
  // The lowest bit of libqrencode's modules says whether they are dark.
  for (size_t index = 0; side && index < total; index++) modules[index] = code->data[index] & 1;
  QRcode_free(code);
  return side;
}
