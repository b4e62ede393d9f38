package org.taipan.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.ram;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.vec;
import static org.taipan.hdl.Hdl.vecOf;
import static org.taipan.hdl.Hdl.when;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taipan.hdl.sim.Simulation;

/** Vec, Bundle, directions, Flow and Ram. */
class AggregatesTest {
  static final class Point extends Bundle<Point> {
    final int width;
    final UInt x;
    final UInt y;

    Point(int width) {
      this.width = width;
      x = uint(width);
      y = uint(width);
    }
  }

  static final class Segment extends Bundle<Segment> {
    final Bool visible = bool();
    final Point from = new Point(4);
    final Point to = new Point(4);
    final Point target = to;
  }

  static final class Vectors extends Module {
    final UInt index = in(uint(2));
    final UInt value = in(uint(4));
    final Bool write = in(bool());
    final Segment segment = in(new Segment());
    final Bits flat = out(bits(17));
    final Segment rebuilt = out(new Segment());
    final Segment swapped = out(new Segment());
    final UInt read = out(uint(4));
    final UInt picked = out(uint(4));
    final Bits all = out(bits(24));
    final Flow<UInt> late = out(flow(() -> uint(4)));

    Vectors() {
      Vec<Point> points = reg(vec(3, () -> new Point(4)));
      for (Point p : points) {
        p.x.init(1);
        p.y.init(2);
      }
      when(write, () -> points.get(index).x.set(value));
      read.set(points.get(index).x);
      all.set(points.asBits());
      picked.set(vecOf(value, segment.to.x, points.get(0).y).get(index));

      flat.set(segment.asBits());
      rebuilt.set(segment.asBits().as(Segment::new));
      Segment turned = segment.like();
      turned.visible.set(segment.visible);
      turned.from.set(segment.to);
      turned.to.set(segment.from);
      swapped.set(mux(segment.visible, turned, segment));

      Flow<UInt> now = flow(() -> uint(4));
      now.send(write, value);
      late.set(now.delayed());
    }
  }

  @Test
  void vectorsAndBundles() {
    try (var sim = Simulation.of(Vectors::new)) {
      assertEquals(0x212121, sim.peek("all"));
      for (int i = 0; i < 3; i++) {
        sim.poke("index", i);
        sim.poke("value", 5 + i);
        sim.poke("write", 1);
        sim.step();
        assertEquals(5 + i, sim.peek("read"));
        assertEquals(5 + i, sim.peek("late_payload"));
      }
      assertEquals(0x272625, sim.peek("all"));
      sim.poke("write", 0);
      assertEquals(1, sim.peek("late_valid"));
      sim.step();
      assertEquals(0, sim.peek("late_valid"));

      sim.poke("segment_from_x", 1);
      sim.poke("segment_from_y", 2);
      sim.poke("segment_to_x", 3);
      sim.poke("segment_to_y", 4);
      assertEquals(0x4321 << 1, sim.peek("flat"));
      assertEquals(3, sim.peek("rebuilt_to_x"));
      assertEquals(1, sim.peek("swapped_from_x"));
      sim.poke("segment_visible", 1);
      assertEquals(3, sim.peek("swapped_from_x"));
      assertEquals(2, sim.peek("swapped_to_y"));
      for (int i = 0; i < 3; i++) {
        sim.poke("index", i);
        sim.poke("value", 9);
        assertEquals(List.of(9L, 3L, 2L).get(i), sim.peek("picked"));
      }
    }
  }

  /** A request answered one cycle later. */
  static final class Bus extends Bundle<Bus> {
    final Stream<UInt> request = stream(() -> uint(8));
    final Flow<UInt> response = flow(() -> uint(8));

    @Override
    protected void asMaster() {
      master(request);
      slave(response);
    }
  }

  static final class Server extends Module {
    final Bus bus = slave(new Bus());

    Server() {
      bus.request.ready.set(true);
      bus.response.set(bus.request.fired().delayed());
    }
  }

  static final class Client extends Module {
    final Bus bus = master(new Bus());
    final UInt sum = out(uint(8));

    Client() {
      UInt next = reg(uint(8)).init(1);
      UInt total = reg(uint(8)).init(0);
      bus.request.valid.set(next.le(4));
      bus.request.payload.set(next);
      when(bus.request.fire(), () -> next.set(next.plus(1)));
      when(bus.response.valid, () -> total.set(total.plus(bus.response.payload)));
      sum.set(total);
    }
  }

  static final class Pair extends Module {
    final UInt sum = out(uint(8));

    Pair() {
      Client client = sub(Client::new);
      Server server = sub(Server::new);
      client.bus.request.connect(server.bus.request);
      client.bus.response.set(server.bus.response);
      sum.set(client.sum);
    }
  }

  @Test
  void interfacesHaveTwoEnds() {
    try (var sim = Simulation.of(Pair::new)) {
      sim.step(6);
      assertEquals(1 + 2 + 3 + 4, sim.peek("sum"));
    }
  }

  static final class Memories extends Module {
    final UInt readAddress = in(uint(4));
    final UInt writeAddress = in(uint(4));
    final Bits data = in(bits(32));
    final Bits mask = in(bits(4));
    final Bool write = in(bool());
    final Bool read = in(bool());
    final Bits async = out(bits(32));
    final Bits sync = out(bits(32));
    final Bits old = out(bits(32));
    final Bits twoWrites = out(bits(8));
    final Segment structured = out(new Segment());
    final Bits wide = out(bits(100));
    final Bits single = out(bits(8));

    Memories() {
      Ram<Bits> bytes = ram(16, () -> bits(32)).contents(0x11223344L, 0x55667788L);
      bytes.write(writeAddress, data, write, mask);
      async.set(bytes.readAsync(readAddress));
      sync.set(bytes.readSync(readAddress, read));
      Ram<Bits> first = ram(16, () -> bits(32));
      first.write(writeAddress, data, write);
      old.set(first.readSync(writeAddress, Ram.ReadDuringWrite.OLD));
      Ram<Bits> two = ram(16, () -> bits(8));
      two.write(writeAddress, data.low(8), write);
      two.write(readAddress, data.high(8), read);
      twoWrites.set(two.readAsync(readAddress));
      Ram<Segment> segments = ram(5, Segment::new);
      segments.write(writeAddress.low(3), data.low(17).as(Segment::new), write);
      structured.set(segments.readAsync(readAddress.low(3)));
      wide.set(
          ram(2, () -> bits(100))
              .contents(List.of(BigInteger.TEN, BigInteger.ONE.shiftLeft(99)))
              .readAsync(readAddress.low(1)));
      Ram<Bits> one = ram(1, () -> bits(8)).contents(77);
      one.write(writeAddress.low(1), b(0, 8), write);
      single.set(one.readAsync(readAddress.low(1)));
    }
  }

  @Test
  void memories() {
    try (var sim = Simulation.of(Memories::new)) {
      assertEquals(0x11223344L, sim.peek("async"));
      assertEquals(77, sim.peek("single"));
      assertEquals(BigInteger.TEN, sim.peekBig("wide"));
      sim.poke("readAddress", 1);
      assertEquals(BigInteger.ONE.shiftLeft(99), sim.peekBig("wide"));
      assertEquals(0x55667788L, sim.peek("async"));
      sim.poke("read", 1);
      sim.step();
      assertEquals(0x55667788L, sim.peek("sync"));

      sim.poke("read", 0);
      sim.poke("writeAddress", 1);
      sim.poke("data", 0xaabbccddL);
      sim.poke("mask", 0b0101);
      sim.poke("write", 1);
      sim.step();
      assertEquals(0x55bb77ddL, sim.peek("async"));
      assertEquals(0x55667788L, sim.peek("sync"), "keeps its word without enable");
      assertEquals(0, sim.peek("old"), "the word before the write");
      assertEquals(0xdd, sim.peek("twoWrites"));
      sim.step();
      assertEquals(0xaabbccddL, sim.peek("old"));
      assertEquals(0xaabbccddL >> 1 & 15, sim.peek("structured_from_x"));
      assertEquals(0xaabbccddL >> 13 & 15, sim.peek("structured_to_y"));
      sim.poke("write", 0);
      sim.poke("read", 1);
      sim.step();
      assertEquals(0xaa, sim.peek("twoWrites"), "the second write port");
    }
  }
}
