using System.Text.Json;

namespace HealthData.Testing;

/// <summary>The resources with their versions. All members need the lock of <see cref="Gate"/>.</summary>
internal sealed class ResourceStore(TimeProvider clock)
{
    private readonly Dictionary<(string Type, string Id), List<ResourceVersion>> _resources = [];
    private DateTimeOffset _latest;
    private long _changes;
    private List<Action>? _undo;
    private List<ResourceVersion>? _unreported;

    /// <summary>Gets or sets what is told about each version, once nothing can undo it.</summary>
    public Action<ResourceVersion>? Changed { get; set; }

    public object Gate { get; } = new();

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Gets the resources that are not deleted, the latest changed last.</summary>
    public IEnumerable<ResourceVersion> Current =>
        _resources.Values.Select(versions => versions[^1])
            .Where(version => !version.IsDeleted)
            .OrderBy(version => version.Change);

    /// <summary>Gets all versions of all resources, the latest last.</summary>
    public IEnumerable<ResourceVersion> All =>
        _resources.Values.SelectMany(versions => versions).OrderBy(version => version.Change);

    public IReadOnlyList<ResourceVersion> VersionsOf(string type, string id) =>
        _resources.TryGetValue((type, id), out var versions) ? versions : [];

    /// <summary>Gets the latest version, which may be a deletion; null where there never was a resource.</summary>
    public ResourceVersion? Find(string type, string id) => VersionsOf(type, id) is [.., var latest] ? latest : null;

    /// <summary>Adds a version; where history is not kept, the versions before it are dropped.</summary>
    public ResourceVersion Put(string method, string type, string id, JsonElement resource, bool keepsHistory)
    {
        var number = (Find(type, id)?.Number ?? 0) + 1;
        var lastUpdated = NextInstant();
        return Add(
            new ResourceVersion(type, id, number, method)
            {
                Change = ++_changes,
                LastUpdated = lastUpdated,
                Json = ResourceText.Stamp(resource, id, number, lastUpdated),
            },
            keepsHistory);
    }

    public ResourceVersion Delete(ResourceVersion current, bool keepsHistory) => Add(
        new ResourceVersion(current.Type, current.Id, current.Number + 1, "DELETE")
        {
            Change = ++_changes,
            LastUpdated = NextInstant(),
        },
        keepsHistory);

    /// <summary>Removes a resource with its history.</summary>
    public void Remove(string type, string id)
    {
        if (_resources.Remove((type, id), out var versions))
        {
            _undo?.Add(() => _resources[(type, id)] = versions);
        }
    }

    /// <summary>Removes the versions before the latest.</summary>
    public void PurgeHistory(string type, string id)
    {
        if (_resources.TryGetValue((type, id), out var versions))
        {
            Replace((type, id), [versions[^1]]);
        }
    }

    /// <summary>Removes a version that is not the latest.</summary>
    public void DropVersion(ResourceVersion version) =>
        Replace(
            (version.Type, version.Id),
            [.. VersionsOf(version.Type, version.Id).Where(known => known != version)]);

    public void Clear() => _resources.Clear();

    /// <summary>Runs all of an action or nothing of it.</summary>
    public T RunAtomic<T>(Func<T> action)
    {
        _undo = [];
        _unreported = [];
        try
        {
            var result = action();
            foreach (var version in _unreported)
            {
                Changed?.Invoke(version);
            }

            return result;
        }
        catch
        {
            for (var step = _undo.Count - 1; step >= 0; step--)
            {
                _undo[step]();
            }

            throw;
        }
        finally
        {
            _undo = null;
            _unreported = null;
        }
    }

    private ResourceVersion Add(ResourceVersion version, bool keepsHistory)
    {
        var key = (version.Type, version.Id);
        Replace(key, keepsHistory ? [.. VersionsOf(version.Type, version.Id), version] : [version]);
        if (_unreported is null)
        {
            Changed?.Invoke(version);
        }
        else
        {
            _unreported.Add(version);
        }

        return version;
    }

    private void Replace((string Type, string Id) key, List<ResourceVersion> versions)
    {
        var before = _resources.GetValueOrDefault(key);
        _resources[key] = versions;
        _undo?.Add(() =>
        {
            if (before is null)
            {
                _resources.Remove(key);
            }
            else
            {
                _resources[key] = before;
            }
        });
    }

    // The times of two changes differ, as the service's do.
    private DateTimeOffset NextInstant()
    {
        var now = Now.ToUniversalTime();
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
        _latest = now > _latest ? now : _latest.AddMilliseconds(1);
        return _latest;
    }
}
