package org.gongkai.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The file system of this machine, without the checksum files that other readers take for tables.
 *
 * <p>Without its native library Hadoop starts a process for each file and folder, to set its
 * permissions: some hundreds in a run. Java sets them itself.
 */
public final class LocalFiles extends RawLocalFileSystem {

  @Override
  public void setPermission(Path path, FsPermission permission) throws IOException {
    try {
      Files.setPosixFilePermissions(
          pathToFile(path).toPath(),
          PosixFilePermissions.fromString(
              permission.getUserAction().SYMBOL
                  + permission.getGroupAction().SYMBOL
                  + permission.getOtherAction().SYMBOL));
    } catch (UnsupportedOperationException e) {
      super.setPermission(path, permission); // no POSIX file system
    }
  }
}
