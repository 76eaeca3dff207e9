using System.ComponentModel;

namespace HealthData.Conventions.Tests.Listing;

/// <summary>Has one of everything that a listing can show.</summary>
public abstract class ListingSample<T> : IDisposable
    where T : class
{
    public const int Limit = 7;

    internal static readonly int Hidden = 1;

    protected ListingSample(string name, string? note = null) => Name = name + note;

    public event EventHandler? Changed;

    public string Name { get; private set; }

    public IReadOnlyList<string?> Notes { get; init; } = [];

    public T? Value { get; protected set; }

    public int? this[int index] => index;

    public static implicit operator string(ListingSample<T> sample) => sample.Name;

    public abstract Task<T?> ReadAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken = default);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual bool TryRead(string[] texts, out string? text, params int[] numbers)
    {
        Changed?.Invoke(this, EventArgs.Empty);
        text = texts[numbers[0]];
        return true;
    }

    public void Dispose() => GC.SuppressFinalize(this);

    public override string ToString() => Name;

    internal static void NotListed() => throw new InvalidOperationException();
}
