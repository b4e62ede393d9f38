"""Task scheduler: devices, handlers and workers exchange packets through queues."""

IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)


class Packet:
    def __init__(self, link, target, kind):
        self.link = link
        self.target = target
        self.kind = kind
        self.datum = 0
        self.data = [0] * 4

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    def __init__(self, scheduler, number, priority, queue):
        self.scheduler = scheduler
        self.number = number
        self.priority = priority
        self.queue = queue
        self.held = False
        self.waiting = queue is None
        scheduler.tasks[number] = self
        scheduler.order.insert(0, self)

    def receive(self, packet, sender):
        if self.queue is None:
            self.queue = packet
            self.waiting = False
            if self.priority > sender.priority:
                return self
        else:
            packet.append_to(self.queue)
        return sender

    def step(self):
        packet = self.queue
        if packet is not None:
            self.queue = packet.link
        return self.run(packet)

    def ready(self):
        return not self.held and (not self.waiting or self.queue is not None)

    def wait(self):
        self.waiting = True
        return self

    def hold(self):
        self.held = True
        self.scheduler.holds += 1
        return None

    def send(self, packet):
        self.scheduler.sent += 1
        target = self.scheduler.tasks[packet.target]
        packet.link = None
        packet.target = self.number
        return target.receive(packet, self)


class Idle(Task):
    def __init__(self, scheduler, turns):
        super().__init__(scheduler, IDLE, 0, None)
        self.waiting = False
        self.turns = turns
        self.control = 1

    def run(self, packet):
        self.turns -= 1
        if self.turns == 0:
            return self.hold()
        if self.control & 1 == 0:
            self.control //= 2
            return self.scheduler.release(DEVICE_A)
        self.control = self.control // 2 ^ 0xD008
        return self.scheduler.release(DEVICE_B)


class Worker(Task):
    def __init__(self, scheduler, queue):
        super().__init__(scheduler, WORKER, 1000, queue)
        self.handler = HANDLER_A
        self.letter = 0

    def run(self, packet):
        if packet is None:
            return self.wait()
        self.handler = HANDLER_B if self.handler == HANDLER_A else HANDLER_A
        packet.target = self.handler
        packet.datum = 0
        for i in range(4):
            self.letter = self.letter % 26 + 1
            packet.data[i] = 64 + self.letter
        return self.send(packet)


class Handler(Task):
    def __init__(self, scheduler, number, priority, queue, device):
        super().__init__(scheduler, number, priority, queue)
        self.device = device
        self.work = None
        self.devices = None

    def run(self, packet):
        if packet is not None:
            if packet.kind == WORKER:
                self.work = packet.append_to(self.work)
            else:
                self.devices = packet.append_to(self.devices)
        work = self.work
        if work is None:
            return self.wait()
        count = work.datum
        if count >= 4:
            self.work = work.link
            work.target = WORKER
            return self.send(work)
        device = self.devices
        if device is None:
            return self.wait()
        self.devices = device.link
        device.datum = work.data[count]
        device.target = self.device
        work.datum = count + 1
        return self.send(device)


class Device(Task):
    def __init__(self, scheduler, number, priority):
        super().__init__(scheduler, number, priority, None)
        self.pending = None

    def run(self, packet):
        if packet is not None:
            self.pending = packet
            return self.hold()
        pending = self.pending
        if pending is None:
            return self.wait()
        self.pending = None
        pending.target = HANDLER_A if self.number == DEVICE_A else HANDLER_B
        return self.send(pending)


class Scheduler:
    def __init__(self):
        self.tasks = [None] * 6
        self.order = []
        self.holds = 0
        self.sent = 0

    def release(self, number):
        task = self.tasks[number]
        task.held = False
        return task

    def run(self):
        steps = 0
        while True:
            ready = None
            for task in self.order:
                if task.ready():
                    ready = task
                    break
            if ready is None:
                return steps
            while ready is not None and ready.ready():
                ready = ready.step()
                steps += 1


def packets(count, target, kind):
    queue = None
    for _ in range(count):
        queue = Packet(queue, target, kind)
    return queue


scheduler = Scheduler()
Idle(scheduler, 400)
Worker(scheduler, packets(2, WORKER, WORKER))
Handler(scheduler, HANDLER_A, 2000, packets(3, DEVICE_A, DEVICE_A), DEVICE_A)
Handler(scheduler, HANDLER_B, 3000, packets(3, DEVICE_B, DEVICE_B), DEVICE_B)
Device(scheduler, DEVICE_A, 4000)
Device(scheduler, DEVICE_B, 5000)
print(scheduler.run(), scheduler.holds, scheduler.sent)
