package org.taipan.testbench.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What the kernels compute, once more in Java: the words of each result. */
final class KernelModel {
  private KernelModel() {}

  static long[] result(Kernel kernel) {
    return switch (kernel) {
      case COPY -> new Numbers(1).longs(512).toArray();
      case STREAM -> new Numbers(8).longs(8192).toArray();
      case LIST -> list();
      case MATRIX -> matrix();
      case SORT -> new Numbers(4).longs(1024).sorted().toArray();
      case CRC32 -> crc32();
      case SIEVE -> sieve();
      case CALLS -> new long[] {fibonacci(15)};
      case MIX -> new long[] {new Mix().crc};
      case FFT -> fft();
    };
  }

  /** The harness's pseudo-random numbers. */
  private static final class Numbers {
    private long state;

    Numbers(long seed) {
      state = seed;
    }

    long next() {
      state = state * 6364136223846793005L + 1442695040888963407L;
      return state >>> 33;
    }

    LongStream longs(int count) {
      return LongStream.generate(this::next).limit(count);
    }
  }

  private static long[] list() {
    long[] values = new Numbers(2).longs(512).toArray();
    return new long[] {8 * Arrays.stream(values).sum(), Arrays.stream(values).max().orElseThrow()};
  }

  private static long[] matrix() {
    Numbers numbers = new Numbers(3);
    long[] left = numbers.longs(400).map(x -> x - 1000).toArray();
    long[] right = numbers.longs(400).map(x -> x - 1000).toArray();
    return IntStream.range(0, 400)
        .mapToLong(i ->
            IntStream.range(0, 20)
                .mapToLong(k -> left[i / 20 * 20 + k] * right[k * 20 + i % 20])
                .sum())
        .toArray();
  }

  private static long[] crc32() {
    byte[] bytes = new byte[4096];
    Numbers numbers = new Numbers(5);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) numbers.next();
    }
    var crc = new java.util.zip.CRC32();
    crc.update(bytes);
    return new long[] {crc.getValue()};
  }

  private static long[] sieve() {
    ByteBuffer words = ByteBuffer.allocate(8 + 8192).order(ByteOrder.LITTLE_ENDIAN);
    long primes = 0;
    for (int n = 2; n < 8192; n++) {
      boolean prime = true;
      for (int divisor = 2; divisor * divisor <= n; divisor++) {
        prime &= n % divisor != 0;
      }
      primes += prime ? 1 : 0;
      words.put(8 + n, (byte) (prime ? 0 : 1));
    }
    words.putLong(0, primes);
    long[] result = new long[words.capacity() / 8];
    words.asLongBuffer().get(result);
    return result;
  }

  private static long fibonacci(int n) {
    long previous = 0;
    long current = 1;
    for (int i = 1; i < n; i++) {
      long sum = previous + current;
      previous = current;
      current = sum;
    }
    return current;
  }

  /** The same operations in the same order as the kernel's, so every bit is the same. */
  private static long[] fft() {
    double[] input = new Numbers(6).longs(512).mapToDouble(x -> x * 0x1p-31).toArray();
    double[] data = new double[512];
    for (int i = 0; i < 256; i++) {
      int from = Integer.reverse(i) >>> 24;
      data[2 * i] = input[2 * from];
      data[2 * i + 1] = input[2 * from + 1];
    }
    for (int half = 1; half < 256; half *= 2) {
      double angle = 2 * Math.PI / (2 * half);
      double stepReal = StrictMath.cos(angle);
      double stepImaginary = -StrictMath.sin(angle);
      double real = 1;
      double imaginary = 0;
      for (int j = 0; j < half; j++) {
        for (int k = j; k < 256; k += 2 * half) {
          butterfly(data, 2 * k, 2 * (k + half), real, imaginary);
        }
        double nextReal = real * stepReal - imaginary * stepImaginary;
        imaginary = real * stepImaginary + imaginary * stepReal;
        real = nextReal;
      }
    }
    return Arrays.stream(data).mapToLong(Double::doubleToRawLongBits).toArray();
  }

  private static void butterfly(double[] data, int a, int b, double real, double imaginary) {
    double turnedReal = real * data[b] - imaginary * data[b + 1];
    double turnedImaginary = real * data[b + 1] + imaginary * data[b];
    double sameReal = data[a];
    double sameImaginary = data[a + 1];
    data[a] = sameReal + turnedReal;
    data[a + 1] = sameImaginary + turnedImaginary;
    data[b] = sameReal - turnedReal;
    data[b + 1] = sameImaginary - turnedImaginary;
  }

  /** The kernel {@code mix}. */
  private static final class Mix {
    private static final String TEXT =
        "12,-7,+3.25,x1,40000,3.,--2,0.5,9a,-0.125,7,+,18.75,1.2.3,65536,-1,.5,271828,3.14159,e,"
            + "100,-200.5,abc,42,0,+8,1e5,12.75,-,77777,0.0625,?,5,-6.5,+7,88.,9,10,11.5,twelve,"
            + "13,-14";

    private final Map<Integer, Short> list = new LinkedHashMap<>();
    private final int[] left;
    private final int[] right;
    int crc;

    Mix() {
      Numbers numbers = new Numbers(7);
      for (int key = 1; key <= 40; key++) {
        list.put(key, (short) numbers.next());
      }
      left = numbers.longs(81).mapToInt(x -> (int) x & 1023).toArray();
      right = numbers.longs(81).mapToInt(x -> (int) x & 1023).toArray();
      for (int i = 0; i < 4; i++) {
        search();
        multiply();
        classify();
      }
    }

    private void add(int halfWord) {
      crc ^= halfWord & 0xffff;
      for (int i = 0; i < 16; i++) {
        crc = (crc & 1) == 0 ? crc >>> 1 : crc >>> 1 ^ 0xa001;
      }
    }

    /** The order of the list does not change what is found. */
    private void search() {
      int sum = 0;
      for (int key = 5; key <= 45; key += 5) {
        sum += list.getOrDefault(key, (short) 1);
      }
      add(sum);
    }

    private void multiply() {
      int sum = 0;
      for (int i = 0; i < 81; i++) {
        int element = 0;
        for (int k = 0; k < 9; k++) {
          element += left[i / 9 * 9 + k] * right[k * 9 + i % 9];
        }
        sum += (element >>> 2 & 15) * (element >>> 5 & 127);
      }
      add(sum);
    }

    private void classify() {
      int integers = 0;
      int fractions = 0;
      int others = 0;
      for (String field : TEXT.split(",")) {
        if (field.matches("[+-]?[0-9]+")) {
          integers++;
        } else if (field.matches("[+-]?[0-9]+\\.[0-9]*")) {
          fractions++;
        } else {
          others++;
        }
      }
      add(integers);
      add(fractions);
      add(others);
    }
  }
}
