using System.Globalization;
using System.Net.Sockets;

namespace HealthData.Core.Tests.Support;

/// <summary>One connection of a <see cref="RawServer"/>.</summary>
internal sealed class RawConnection(Socket socket, RawServer server, CancellationToken stop) : IDisposable
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _length;

    public byte[] Body { get; private set; } = [];

    /// <summary>Reads a request's head, and its body, out of its chunks if it has any; false when the client has gone.
    /// </summary>
    public async Task<bool> ReadRequestAsync()
    {
        var head = await ReadHeadAsync();
        if (head is null)
        {
            return false;
        }

        Body = head.Contains("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase)
            ? await ReadChunksAsync()
            : await ReadAsync(ContentLength(head));
        return true;
    }

    public async Task<string?> ReadHeadAsync()
    {
        int end;
        while ((end = _buffer.AsSpan(0, _length).IndexOf("\r\n\r\n"u8)) < 0)
        {
            var read = await socket.ReceiveAsync(_buffer.AsMemory(_length), stop);
            if (read == 0)
            {
                return null;
            }

            _length += read;
        }

        var head = Encoding.Latin1.GetString(_buffer, 0, end + 2);
        Consume(end + 4);
        server.Note(head);
        return head;
    }

    public async Task WriteAsync(string text)
    {
        ReadOnlyMemory<byte> rest = Encoding.Latin1.GetBytes(text);
        while (rest.Length > 0)
        {
            rest = rest[await socket.SendAsync(rest, stop)..];
        }
    }

    /// <summary>Reads and forgets up to the given number of bytes; false when the client has gone.</summary>
    public async Task<bool> SwallowAsync() => await socket.ReceiveAsync(_buffer, stop) > 0;

    /// <summary>Reads and forgets all up to the given end.</summary>
    public async Task SwallowUntilAsync(string end)
    {
        while (!Encoding.Latin1.GetString(_buffer, 0, _length).EndsWith(end, StringComparison.Ordinal))
        {
            Consume(Math.Max(0, _length - end.Length));
            var read = await socket.ReceiveAsync(_buffer.AsMemory(_length), stop);
            _length += read > 0 ? read : throw new IOException("The client has gone.");
        }
    }

    public Task WaitAsync() => Task.Delay(Timeout.Infinite, stop);

    public void Reset()
    {
        socket.LingerState = new LingerOption(true, 0);
        socket.Dispose();
    }

    public void Dispose() => socket.Dispose();

    private static int ContentLength(string head)
    {
        var line = head.Split("\r\n").FirstOrDefault(
            text => text.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return line is null ? 0 : int.Parse(line[15..], CultureInfo.InvariantCulture);
    }

    private async Task<byte[]> ReadChunksAsync()
    {
        List<byte> body = [];
        while (true)
        {
            var size = int.Parse(await ReadLineAsync(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            body.AddRange(await ReadAsync(size));
            await ReadLineAsync();
            if (size == 0)
            {
                return [.. body];
            }
        }
    }

    private async Task<string> ReadLineAsync()
    {
        int end;
        while ((end = _buffer.AsSpan(0, _length).IndexOf("\r\n"u8)) < 0)
        {
            _length += await ReceiveAsync(_buffer.AsMemory(_length));
        }

        var line = Encoding.Latin1.GetString(_buffer, 0, end);
        Consume(end + 2);
        return line;
    }

    public async Task<byte[]> ReadAsync(int count)
    {
        var bytes = new byte[count];
        var have = Math.Min(_length, count);
        Array.Copy(_buffer, bytes, have);
        Consume(have);
        while (have < count)
        {
            have += await ReceiveAsync(bytes.AsMemory(have));
        }

        return bytes;
    }

    private async Task<int> ReceiveAsync(Memory<byte> into)
    {
        var read = await socket.ReceiveAsync(into, stop);
        return read > 0 ? read : throw new IOException("The client has gone.");
    }

    private void Consume(int count)
    {
        _buffer.AsSpan(count, _length - count).CopyTo(_buffer);
        _length -= count;
    }
}
