namespace HealthData.MedTech;

/// <summary>
/// Finds the templates that may match a message by the names and texts of its members, so that the others cost nothing.
/// For one thread at a time.
/// </summary>
internal sealed class TemplateActivation
{
    private readonly NormalizationPlan _plan;
    private readonly TokenIndex _message;
    private readonly DispatchMemory?[] _memories;
    private readonly ulong[] _scratch;
    private ulong[] _hits = [];
    private int[] _containers = [];
    private int _hitCount;

    public TemplateActivation(NormalizationPlan plan, TokenIndex message)
    {
        _plan = plan;
        _message = message;
        _memories = new DispatchMemory?[plan.Names.AnchorCount + 1];
        _scratch = new ulong[plan.SetLength];
        Active = new ulong[plan.SetLength];
    }

    /// <summary>The set of the templates that may match.</summary>
    public ulong[] Active { get; }

    /// <summary>Looks at the message.</summary>
    public void Find()
    {
        _hitCount = 0;
        var active = Active;
        var hasDispatches = _plan.HasDispatches;
        _plan.AlwaysActive.AsSpan().CopyTo(active);
        foreach (ref readonly var anchor in _message.Anchors)
        {
            var name = _message.Tokens[anchor.Token].NameId;
            _plan.ActivatedBy(name)?.AddTo(active);
            if (hasDispatches && _plan.DispatchOf(name) is { } dispatch)
            {
                var templates = FindByText(dispatch, name, anchor.Token);
                TemplateSet.AddAll(Active, templates);
                AddHit(templates, anchor.Container);
            }
        }
    }

    /// <summary>
    /// Adds the objects whose member has the text that a template asks for, in the order of the document.
    /// </summary>
    public void FindCandidates(int template, TokenList candidates)
    {
        for (var i = 0; i < _hitCount; i++)
        {
            if (TemplateSet.Has(_hits.AsSpan(i * _plan.SetLength, _plan.SetLength), template))
            {
                candidates.AddSorted(_containers[i]);
            }
        }
    }

    private ReadOnlySpan<ulong> FindByText(MemberDispatch dispatch, ushort name, int token)
    {
        ref readonly var entry = ref _message.Tokens[token];
        if (entry.Kind != TokenKind.String)
        {
            return default;
        }

        // The template's own filter decides on texts that stand otherwise than constants.
        return (entry.Flags & ~TokenFlags.EscapedName) != 0
            ? dispatch.All.ToSet(_scratch)
            : (_memories[name] ??= new DispatchMemory(dispatch)).Find(_message.RawText(token), _scratch);
    }

    private void AddHit(ReadOnlySpan<ulong> templates, int container)
    {
        if (templates.IsEmpty)
        {
            return;
        }

        if (_hitCount == _containers.Length)
        {
            var room = Math.Max(16, _hitCount * 2);
            Array.Resize(ref _containers, room);
            Array.Resize(ref _hits, room * _plan.SetLength);
        }

        templates.CopyTo(_hits.AsSpan(_hitCount * _plan.SetLength));
        _containers[_hitCount++] = container;
    }
}
