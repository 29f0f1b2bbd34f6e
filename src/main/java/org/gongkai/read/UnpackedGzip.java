package org.gongkai.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** The content of a gzip file, which tells damage of the archive from failures of the disk. */
final class UnpackedGzip extends FilterInputStream {

  UnpackedGzip(InputStream gzip) {
    super(gzip);
  }

  /** The archive breaks off or is corrupt. */
  static final class DamagedException extends IOException {
    private static final long serialVersionUID = 1;

    DamagedException(IOException cause) {
      super("damaged gzip: " + cause.getMessage(), cause);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (ZipException | EOFException e) {
      throw new DamagedException(e);
    }
  }
}
