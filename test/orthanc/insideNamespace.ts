/**
 * Runs in a network namespace of its own, which has loopback and nothing else: starts Orthanc there, and passes what comes by a socket
 * file on to it. Both end when standard input ends. Arguments: socket file, Orthanc's configuration, its port.
 */
import { spawn } from 'node:child_process';
import net from 'node:net';

const [socket = '', configuration = '', port = ''] = process.argv.slice(2);
const orthanc = spawn('Orthanc', [configuration], { stdio: ['ignore', 'ignore', 'inherit'] });
const end = () => {
  orthanc.kill('SIGKILL');
  process.exit();
};
orthanc.on('error', end);
orthanc.on('exit', end);
process.stdin.resume().on('end', end);
net
  .createServer((from) => {
    const to = net.connect(Number(port), '127.0.0.1');
    from.pipe(to).pipe(from);
    from.on('error', () => to.destroy());
    to.on('error', () => from.destroy());
  })
  .listen(socket, () => process.stdout.write('listening\n'));
