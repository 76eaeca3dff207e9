using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace HealthData.Testing;

/// <summary>
/// The requests that arrived at a <see cref="FakeWorkspace"/>, oldest first. A full log drops the oldest.
/// </summary>
/// <threadsafety>All members can be used from several threads at once; an enumeration sees a snapshot.</threadsafety>
[SuppressMessage("Naming", "CA1710", Justification = "It is a log; that it can be enumerated is a convenience.")]
public sealed class FakeRequestLog : IReadOnlyCollection<FakeRequest>
{
    private readonly Queue<FakeRequest> _requests = new();
    private readonly object _gate = new();
    private readonly int _capacity;
    private int _total;

    internal FakeRequestLog(int capacity) => _capacity = capacity;

    /// <summary>Gets the number of requests that are kept.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _requests.Count;
            }
        }
    }

    /// <summary>Gets the number of requests that arrived since the start, whether kept or not.</summary>
    public int Total => Volatile.Read(ref _total);

    /// <summary>Removes the requests that are kept. <see cref="Total"/> stays.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _requests.Clear();
        }
    }

    /// <summary>Copies the requests that are kept, oldest first.</summary>
    /// <returns>A copy that does not change.</returns>
    public IReadOnlyList<FakeRequest> ToList()
    {
        lock (_gate)
        {
            return [.. _requests];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<FakeRequest> GetEnumerator() => ToList().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal FakeRequest Add(HttpContext context)
    {
        var request = new FakeRequest(Interlocked.Increment(ref _total), context);
        lock (_gate)
        {
            while (_requests.Count >= _capacity && _requests.Count > 0)
            {
                _requests.Dequeue();
            }

            if (_capacity > 0)
            {
                _requests.Enqueue(request);
            }
        }

        return request;
    }
}
