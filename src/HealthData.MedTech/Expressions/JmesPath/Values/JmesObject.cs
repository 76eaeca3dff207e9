namespace HealthData.MedTech;

/// <summary>
/// An object that an expression made, or of a literal. Its names differ; it does not change once it is shown.
/// </summary>
internal sealed class JmesObject
{
    private readonly List<KeyValuePair<string, JmesValue>> _members;

    public JmesObject(int capacity) => _members = new(capacity);

    public int Count => _members.Count;

    public KeyValuePair<string, JmesValue> this[int position] => _members[position];

    public void Add(string name, in JmesValue value) => _members.Add(new(name, value));

    public void Set(int position, in JmesValue value) => _members[position] = new(_members[position].Key, value);

    /// <summary>Where the member with a name is, or -1.</summary>
    public int Find(string name)
    {
        for (var i = 0; i < _members.Count; i++)
        {
            if (_members[i].Key == name)
            {
                return i;
            }
        }

        return -1;
    }
}
