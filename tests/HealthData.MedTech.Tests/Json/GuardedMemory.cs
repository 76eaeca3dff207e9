using System.Runtime.InteropServices;

namespace HealthData.MedTech.Tests.Json;

/// <summary>Memory between two pages that nobody may access: a read outside of it ends the process.</summary>
internal sealed unsafe partial class GuardedMemory : IDisposable
{
    private const int ReadWrite = 3;
    private const int PrivateAnonymous = 0x22;

    private readonly int _page = Environment.SystemPageSize;
    private readonly int _length;
    private readonly byte* _start;

    /// <param name="pages">How many pages there are between the two.</param>
    public GuardedMemory(int pages)
    {
        _length = pages * _page;
        _start = (byte*)Map(null, (nuint)(_length + (2 * _page)), 0, PrivateAnonymous, -1, 0);
        if (_start == (byte*)-1 || Protect(_start + _page, (nuint)_length, ReadWrite) != 0)
        {
            throw new InvalidOperationException($"There is no memory: {Marshal.GetLastPInvokeError()}.");
        }
    }

    public static bool IsSupported => OperatingSystem.IsLinux();

    /// <summary>The bytes right behind the first forbidden page.</summary>
    public Span<byte> AtStart(int length) => new(_start + _page, length);

    /// <summary>The bytes right before the last forbidden page.</summary>
    public Span<byte> AtEnd(int length) => new(_start + _page + _length - length, length);

    public void Dispose() => _ = Unmap(_start, (nuint)(_length + (2 * _page)));

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial void* Map(void* address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect", SetLastError = true)]
    private static partial int Protect(void* address, nuint length, int protection);

    [LibraryImport("libc", EntryPoint = "munmap", SetLastError = true)]
    private static partial int Unmap(void* address, nuint length);
}
